/** The machine's reasons, "title-before:chief executive", in the reader's words. */
import { i18n } from '#i18n';

const MENTION_REASONS = {
  'full-name': 'full_name',
  'title-before': 'title_before',
  model: 'model',
} as const;

/** null for a reason this version has no words for. */
export function phraseReason(reason: string): string | null {
  const at = reason.indexOf(':');
  const [key, about] = at < 0 ? [reason, ''] : [reason.slice(0, at), reason.slice(at + 1)];
  if (!(key in MENTION_REASONS)) return null;
  const message = MENTION_REASONS[key as keyof typeof MENTION_REASONS];
  return i18n.t(`why.reason.${message}` as 'why.reason.title_before', { about });
}
