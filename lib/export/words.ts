/**
 * The words an export is written in. They are messages like all the reader sees, and come in as an argument because
 * this room knows no browser: `exports.KEY` in locales.
 */
import type { ClaimStatus, ClaimType } from '@/lib/model/claim';

export const EXPORT_WORDS = [
  'title',
  'notes',
  'note',
  'people',
  'organizations',
  'person',
  'organization',
  'articles',
  'history',
  'quote',
  'sources',
  'alsoKnownAs',
  'tags',
  'readOn',
  'inArticles',
  'former',
  'undated',
  'otherNotes',
  'status_reported',
  'status_planned',
  'status_potential',
  'status_denied',
  'claim_position',
  'claim_membership',
  'claim_founder_of',
  'claim_owner_of',
  'claim_educated_at',
  'claim_part_of',
  'claim_start_position',
  'claim_end_position',
  'claim_nominated',
  'claim_replaced',
  'claim_founded',
  'claim_acquired',
  'claim_merged',
  'claim_closed',
  'claim_legal',
  'claim_born',
  'claim_died',
  'claim_met',
  'claim_said',
] as const;

export type ExportWord = (typeof EXPORT_WORDS)[number];
export type ExportWords = Readonly<Record<ExportWord, string>>;

/** What a writer is told beside the library. */
export type ExportContext = {
  words: ExportWords;
  /** When the export is made, in milliseconds since the epoch. */
  now: number;
  /** Minutes the reader's clock lies behind UTC, as `Date.getTimezoneOffset` gives them. */
  offsetMinutes: number;
  /** Called as the export goes on; `done` of `total` in units of the format's own. */
  progress?: (done: number, total: number) => void;
};

export const claimWord = (type: ClaimType): ExportWord => `claim_${type}`;

/** null for what an article plainly asserts: nothing is added to it. */
export const statusWord = (status: ClaimStatus): ExportWord | null =>
  status === 'asserted' ? null : `status_${status}`;

/** The reader's day, "2026-11-25". */
export const toDay = (time: number, { offsetMinutes }: Pick<ExportContext, 'offsetMinutes'>): string =>
  new Date(time - offsetMinutes * 60_000).toISOString().slice(0, 10);
