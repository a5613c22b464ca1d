/**
 * The database: tables, indexes and versions, and nothing about what goes into them.
 * Dexie opens a newer database without complaint, so our own schema number stands in `meta` and is checked on opening.
 */
import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { Reading } from '@/lib/model/appearance';
import type { Article, StoredText } from '@/lib/model/article';
import type { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import type { Note } from '@/lib/model/note';
import { DATABASE_NAME, findCurrentName } from './current-name';
import { migrating } from './migrating';
import type {
  Edit,
  EvidenceRow,
  MetaRow,
  QuarantinedRow,
  Redirect,
  Revision,
  StoredClaim,
  StoredEntity,
  StoredJudgement,
} from './rows';

export const SCHEMA_NUMBER = 2;

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

/** Version 2: what a note said before, by note. */
export const SCHEMA_V2 = { revisions: 'id, noteId' } as const;

export type LibraryOptions = {
  /** strict: a commit has reached the disk when it is told; relaxed: it may be lost with the power. */
  durability: 'strict' | 'relaxed';
};

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
  declare revisions: Table<Revision, string>;
  declare edits: Table<Edit, string>;
  declare quarantine: Table<QuarantinedRow, string>;
  declare meta: Table<MetaRow, string>;

  /** Whether it is whichever database is the library, and not one of a given name. */
  readonly followsCurrent: boolean;

  /** Whether an old tab keeps it from opening. The browser says so once; whoever asks later is told by this. */
  isBlocked = false;

  /** Without a name, whichever database is the library whenever it is opened. */
  constructor(name?: string, options?: LibraryOptions) {
    super(name ?? DATABASE_NAME, options && { chromeTransactionDurability: options.durability });
    this.followsCurrent = name === undefined;
    this.version(1).stores(SCHEMA_V1);
    this.version(2)
      .stores(SCHEMA_V2)
      .upgrade(migrating(2, (tx) => tx.table('meta').put({ key: 'schema', value: SCHEMA_NUMBER })));
    this.on('populate', (tx) => {
      tx.table('meta').add({ key: 'schema', value: SCHEMA_NUMBER });
    });
    this.on('ready', () => this.refuseNewer());
    this.on('blocked', () => {
      this.isBlocked = true;
    });
  }

  override open(): PromiseExtended<Dexie> {
    return this.openCurrent().finally(() => {
      this.isBlocked = false;
    });
  }

  private openCurrent(): PromiseExtended<Dexie> {
    if (!this.followsCurrent || this.isOpen()) return super.open();
    return Dexie.Promise.resolve(findCurrentName()).then((name) => {
      // Dexie reads its name anew on each opening
      if (!this.isOpen()) Object.assign(this, { name });
      return super.open();
    });
  }

  /** Calls back when another database took this one's place, or it was deleted; returns the way to stop. */
  onReplaced(callback: () => void): () => void {
    const listener = ({ newVersion }: IDBVersionChangeEvent): void => {
      if (newVersion === null) callback();
    };
    this.on('versionchange', listener);
    return () => this.on('versionchange').unsubscribe(listener);
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
