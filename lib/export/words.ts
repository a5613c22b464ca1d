/**
 * The words an export is written in. They are messages like all the reader sees, and come in as an argument because
 * this room knows no browser: `exports.words.KEY` in locales.
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
  'alsoKnownAs',
  'tags',
  'former',
  'undated',
  'otherNotes',
  'namedIn',
  'named',
  'exportedOn',
  'article',
  'folderPeople',
  'folderOrganizations',
  'folderArticles',
] as const;

export type ExportWord = (typeof EXPORT_WORDS)[number];
export type ExportWords = Readonly<Record<ExportWord, string>>;

/** What a writer is told beside the library. */
export type ExportContext = {
  words: ExportWords;
  /** "Left Alibaba (head of Qwen Code)": title and organization as given, already dressed for the format. */
  phraseClaim(claim: { type: ClaimType; title: string | null; objectName: string | null }): string;
  /** "reported"; null for what is plainly asserted. */
  phraseStatus(status: ClaimStatus): string | null;
  /** When the export is made, in milliseconds since the epoch. */
  now: number;
  /** Minutes the reader's clock lies behind UTC, as `Date.getTimezoneOffset` gives them. */
  offsetMinutes: number;
  /** Called as the export goes on; `done` of `total` in units of the format's own. */
  progress?: (done: number, total: number) => void;
};

/** The reader's day, "2026-11-25". */
export const toDay = (time: number, { offsetMinutes }: Pick<ExportContext, 'offsetMinutes'>): string =>
  new Date(time - offsetMinutes * 60_000).toISOString().slice(0, 10);
