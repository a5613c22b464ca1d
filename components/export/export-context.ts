import { i18n } from '#i18n';
import { phraseClaim, phraseStatus } from '@/components/entity/claim-phrase';
import { EXPORT_WORDS, type ExportContext, type ExportWords } from '@/lib/export/words';

/** What a writer is told: the reader's language and clock. */
export function toExportContext(now: Date, progress: (done: number, total: number) => void): ExportContext {
  const words = Object.fromEntries(EXPORT_WORDS.map((word) => [word, i18n.t(`exports.words.${word}`)])) as ExportWords;
  return { words, phraseClaim, phraseStatus, now: now.getTime(), offsetMinutes: now.getTimezoneOffset(), progress };
}
