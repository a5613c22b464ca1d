/** How a row from outside and the row here become one: by id, the later word of the reader, each article whole. */
import type { Article } from '@/lib/model/article';
import type { Evidence } from '@/lib/model/evidence';
import type { Judgement } from '@/lib/model/judgement';
import type { Note } from '@/lib/model/note';
import type { LibraryTable } from './backup-tables';
import { type NoteTombstone, noteChangedAt } from './note-tombstone';
import type { EvidenceRow } from './rows';

/** The row to keep; the one here itself when nothing changes. */
export type Merge = (here: never, incoming: never) => object;

type Dated = { decidedAt?: number };

/** What was decided later; on a tie, what is here. */
const later =
  (key: keyof Dated) =>
  (here: Dated, incoming: Dated): Dated =>
    (incoming[key] ?? 0) > (here[key] ?? 0) ? incoming : here;

const keepHere = (here: object): object => here;

export const MERGES: Readonly<Record<LibraryTable, (here: never, incoming: never) => object>> = {
  articles: mergeArticles,
  notes: mergeNotes,
  // The same note, written at the same moment, said the same.
  revisions: keepHere,
  decisions: later('decidedAt'),
  verdicts: later('decidedAt'),
  judgements: mergeJudgements,
  evidence: mergeEvidence,
  redirects: keepHere,
  edits: keepHere,
  quarantine: keepHere,
  // An entity is counted anew from its readings after all are in.
  entities: keepHere,
  // These belong to their article, and come or stay with it.
  readings: (_here: object, incoming: object) => incoming,
  texts: (_here: object, incoming: object) => incoming,
  claims: (_here: object, incoming: object) => incoming,
};

/**
 * Whether the article's text, reading and claims are taken from outside: only when they were read later than those here.
 * An article without a hash was quoted elsewhere and never read: it has nothing to give.
 */
export function isTaken(here: Article | undefined, incoming: Article): boolean {
  if (here === undefined) return true;
  const isRead = incoming.contentHash !== '' && incoming.contentHash !== here.contentHash;
  return isRead && (incoming.lastReadAt > here.lastReadAt || here.contentHash === '');
}

function mergeArticles(here: Article, incoming: Article): Article {
  const firstReadAt = Math.min(here.firstReadAt, incoming.firstReadAt);
  const lastReadAt = Math.max(here.lastReadAt, incoming.lastReadAt);
  const base = isTaken(here, incoming) ? incoming : here;
  return base.firstReadAt === firstReadAt && base.lastReadAt === lastReadAt
    ? base
    : { ...base, firstReadAt, lastReadAt };
}

/** What was written or deleted later; on a tie, what is here. */
function mergeNotes(here: Note | NoteTombstone, incoming: Note | NoteTombstone): object {
  return noteChangedAt(incoming) > noteChangedAt(here) ? incoming : here;
}

/** The reader's outranks the machine's, whenever it was made. */
function mergeJudgements(here: Judgement, incoming: Judgement): Judgement {
  if (here.by !== incoming.by) return here.by === 'reader' ? here : incoming;
  return incoming.madeAt > here.madeAt ? incoming : here;
}

/** Each article's digest once. */
function mergeEvidence(here: EvidenceRow, incoming: EvidenceRow): EvidenceRow {
  const idOf = (d: Evidence) => `${d.articleId} ${d.kind} ${d.name}`;
  const known = new Set(here.digests.map(idOf));
  const added = incoming.digests.filter((d) => !known.has(idOf(d)));
  if (added.length === 0) return here;
  return {
    ...incoming,
    ...here,
    digests: [...here.digests, ...added],
    nameKeys: [...new Set([...here.nameKeys, ...incoming.nameKeys])],
  };
}
