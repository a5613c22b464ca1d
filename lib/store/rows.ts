/** Rows that only the store knows: the model's nouns with what the database needs beside them. */
import type { Claim } from '@/lib/model/claim';
import type { Entity } from '@/lib/model/entity';
import type { Evidence } from '@/lib/model/evidence';
import type { Judgement } from '@/lib/model/judgement';

/** An entity as the database holds it. */
export type StoredEntity = Entity & {
  /** Lower-case words of its names, without accents: what a search finds by prefix. */
  nameTokens: string[];
  /** How often each surface stands for it in all articles: what its name and aliases are chosen from. */
  surfaces: Record<string, number>;
};

/** A claim as the database holds it. */
export type StoredClaim = Claim & {
  /** Numbers of its parties among the appearances of its article's reading; by these it follows them to another entity. */
  subjectIndex: number;
  objectIndex: number | null;
};

/** A judgement as the database holds it; `score` is how much the machine's reasons weigh together, only for its own. */
export type StoredJudgement = Judgement & { score?: number };

/** The evidence of a machine-made cluster: at most `MAX_DIGESTS`, the latest published kept. */
export type EvidenceRow = {
  clusterId: string;
  nameKeys: string[];
  digests: Evidence[];
  /** Something speaks for joining it with another that it must not be one with: a newcomer may change more than its own place. */
  contested: boolean;
};

/** The reader took two clusters for one: `clusterId` is shown as `entityId`. */
export type Redirect = { clusterId: string; entityId: string };

/** A row of the reader's word before and after an edit; null = there was none. */
export type RowChange = {
  table: 'redirects' | 'judgements' | 'decisions' | 'notes';
  key: string;
  before: unknown;
  after: unknown;
};

/** An appearance that an edit moved to another cluster. */
export type Move = { articleId: string; kind: string; name: string; from: string; to: string };

/** One command that `undoEdit` can take back. */
export type Edit = {
  id: string;
  kind: 'merge' | 'split' | 'judge';
  entityIds: string[];
  madeAt: number;
  changes: RowChange[];
  moves: Move[];
};

/** What a note said before it was changed: by note and by when that was written, so that two devices tell of it alike. */
export type Revision = {
  /** `NOTE@WRITTEN`. */
  id: string;
  noteId: string;
  body: string;
  tags: string[];
  /** When these words were saved; milliseconds since the epoch. */
  writtenAt: number;
};

/** A row that failed its schema, set aside whole. */
export type QuarantinedRow = { id: string; table: string; row: unknown; problem: string; setAsideAt: number };

export type MetaRow = { key: string; value: unknown };
