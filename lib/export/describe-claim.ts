/** A claim as one line of plain text, the same in every export that people read. */
import { toIsoDate } from '@/lib/model/claim-date';
import type { ExportClaim } from './library';
import { claimWord, type ExportWords, statusWord } from './words';

export type ClaimLine = {
  /** ISO, of the precision stated; null when the article gives none. */
  date: string | null;
  /** "Left", "Position". */
  label: string;
  /** "former head of Qwen Code"; null when no role is named. */
  title: string | null;
  /** "Alibaba"; null when none is named. */
  objectName: string | null;
  /** "reported"; null when plainly asserted. */
  status: string | null;
};

export function toClaimLine(claim: ExportClaim, words: ExportWords): ClaimLine {
  const status = statusWord(claim.status);
  const role = claim.title ?? '';
  return {
    date: claim.date === null ? null : toIsoDate(claim.date),
    label: words[claimWord(claim.type)],
    title: claim.former ? `${words.former} ${role}`.trim() : claim.title,
    objectName: claim.objectName,
    status: status === null ? null : words[status],
  };
}

/** "Left: head of Qwen Code, Alibaba (reported)"; `write` dresses each part for its format. */
export function joinClaimLine(line: ClaimLine, write: { text: (part: string) => string; object?: string }): string {
  const object = write.object ?? (line.objectName === null ? null : write.text(line.objectName));
  const parts = [line.title === null ? null : write.text(line.title), object].filter((part) => part !== null);
  const said = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `${write.text(line.label)}${said}${line.status === null ? '' : ` (${write.text(line.status)})`}`;
}
