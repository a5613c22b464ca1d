/**
 * The database: tables, indexes and versions, and nothing about what goes into them.
 * Dexie opens a newer database without complaint, so our own schema number stands in `meta` and is checked on opening.
 */
import Dexie, { type Table } from 'dexie';
import type { Reading } from '@/lib/model/appearance';
import type { Article, StoredText } from '@/lib/model/article';
import type { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import type { Note } from '@/lib/model/note';
import type {
  Edit,
  EvidenceRow,
  MetaRow,
  QuarantinedRow,
  Redirect,
  StoredClaim,
  StoredEntity,
  StoredJudgement,
} from './rows';

export const DATABASE_NAME = 'dramatis';
export const SCHEMA_NUMBER = 1;

/** Thrown on opening a library that a newer version of the extension wrote. */
export class NewerLibraryError extends Error {
  constructor(readonly found: number) {
    super(`The library has schema ${found}, this version knows ${SCHEMA_NUMBER}`);
    this.name = 'NewerLibraryError';
  }
}

/** Version 1. A change of this object is a new version with its own migration, never an edit here. */
export const SCHEMA_V1 = {
  articles: 'id, lastReadAt, firstReadAt, publishedAt, siteName, url',
  texts: 'articleId',
  readings: 'articleId, *entityIds',
  entities: 'id, kind, lastMetAt, articleCount, [kind+lastMetAt], [kind+articleCount], *nameTokens',
  evidence: 'clusterId, *nameKeys',
  claims: 'id, subjectId, objectId, articleId, type',
  judgements: 'id, *entityIds, verdict',
  redirects: 'clusterId, entityId',
  decisions: 'entityId',
  verdicts: 'claimId',
  notes: 'id, [target.kind+target.id], anchor.articleId, updatedAt, *tags',
  edits: 'id, madeAt, *entityIds',
  quarantine: 'id, table',
  meta: 'key',
} as const;

export class Library extends Dexie {
  declare articles: Table<Article, string>;
  declare texts: Table<StoredText, string>;
  declare readings: Table<Reading, string>;
  declare entities: Table<StoredEntity, string>;
  declare evidence: Table<EvidenceRow, string>;
  declare claims: Table<StoredClaim, string>;
  declare judgements: Table<StoredJudgement, string>;
  declare redirects: Table<Redirect, string>;
  declare decisions: Table<EntityDecision, string>;
  declare verdicts: Table<ClaimVerdict, string>;
  declare notes: Table<Note, string>;
  declare edits: Table<Edit, string>;
  declare quarantine: Table<QuarantinedRow, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores(SCHEMA_V1);
    this.on('populate', (tx) => {
      tx.table('meta').add({ key: 'schema', value: SCHEMA_NUMBER });
    });
    this.on('ready', () => this.refuseNewer());
  }

  private async refuseNewer(): Promise<void> {
    const found = (await this.meta.get('schema'))?.value;
    if (typeof found === 'number' && found > SCHEMA_NUMBER) throw new NewerLibraryError(found);
  }
}

/** Opens lazily, on the first query; a `NewerLibraryError` then rejects it. */
export function openLibrary(name?: string): Library {
  return new Library(name);
}
