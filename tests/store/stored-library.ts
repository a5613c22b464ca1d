/** Any library as rows, for properties of backup and restore; and how a library is filled, read out and compared. */
import fc from 'fast-check';
import { LIBRARY_TABLES, openBackupTables } from '@/lib/store/backup-tables';
import { type Library, openLibrary } from '@/lib/store/database';
import type { IdentityRules } from '@/lib/store/identity-rules';
import { AWKWARD_NAMES } from '../export/awkward-library';

export type Rows = Record<string, object[]>;

const text = fc.oneof(
  fc.constantFrom(...AWKWARD_NAMES),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('\u2028', '\u0000', '__proto__', '\uD83E\uDD8A', 'PK\x07\x08PK\x03\x04'),
);
const time = fc.integer({ min: 0, max: 2_000_000_000_000 });
const isoDay = fc.constantFrom('2026-03-04', '2025-12-31', '1980-01-01');
const date = fc.record({
  earliest: isoDay,
  latest: isoDay,
  precision: fc.constantFrom('day', 'month', 'quarter', 'year'),
  basis: fc.constantFrom('explicit', 'weekday', 'document-date'),
});
/** JSON writes -0 as 0. */
const withoutNegativeZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Fields a later version may add. */
const later = fc.option(fc.record({ laterField: fc.jsonValue({ maxDepth: 2 }).map(withoutNegativeZero) }), { nil: {} });

const mention = fc.record({
  start: fc.nat(),
  end: fc.nat(),
  surface: text,
  kind: fc.constantFrom('person', 'organization'),
  confidence: fc.constantFrom(0.5, 1),
  reasons: fc.array(text, { maxLength: 2 }),
});

function articleRows(i: number): fc.Arbitrary<Rows> {
  const id = `a${i}`;
  const entityId = fc.constantFrom('e1', 'e2', 'e3');
  const appearance = fc.record({
    kind: fc.constantFrom('person', 'organization'),
    name: text,
    aliases: fc.array(text, { maxLength: 2 }),
    mentions: fc.array(mention, { maxLength: 3 }),
    entityId,
    clusterId: entityId,
  });
  return fc.record({
    articles: fc.tuple(
      fc.record({
        id: fc.constant(id),
        url: fc.constant(`https://a.example/${i}`),
        title: text,
        siteName: fc.option(text),
        authors: fc.array(text, { maxLength: 2 }),
        publishedAt: fc.option(isoDay),
        modifiedAt: fc.constant(null),
        language: fc.constant('en'),
        firstReadAt: time,
        lastReadAt: time,
        contentHash: fc.string(),
      }),
    ),
    texts: fc.tuple(fc.record({ articleId: fc.constant(id), text, blocks: fc.constant([]) })),
    readings: fc.tuple(
      fc.array(appearance, { maxLength: 3 }).map((appearances) => ({
        articleId: id,
        appearances,
        entityIds: [...new Set(appearances.map((a) => a.entityId))],
      })),
    ),
    claims: fc.array(claim(id), { maxLength: 3 }).map((claims) => claims.map((c, n) => ({ ...c, id: `${id}-c${n}` }))),
  });
}

const claim = (articleId: string) =>
  fc
    .tuple(
      fc.record({
        articleId: fc.constant(articleId),
        subjectId: fc.constantFrom('e1', 'e2'),
        objectId: fc.option(fc.constant('e3')),
        subjectIndex: fc.constant(0),
        objectIndex: fc.constant(null),
        type: fc.constantFrom('position', 'end_position', 'said'),
        objectName: fc.option(text),
        title: fc.option(text),
        date: fc.option(date),
        status: fc.constantFrom('asserted', 'denied'),
        former: fc.boolean(),
        subjectBasis: fc.constant('full-name'),
        organizationBasis: fc.constant(null),
        quote: text,
        start: fc.nat(),
        end: fc.nat(),
        method: fc.constant('rule'),
        confidence: fc.constant(0.8),
      }),
      later,
    )
    .map(([row, extra]) => ({ ...row, ...extra }));

const entity = (id: string) =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        kind: fc.constantFrom('person', 'organization'),
        name: text,
        aliases: fc.array(text, { maxLength: 2 }),
        nameKeys: fc.array(fc.string(), { maxLength: 2 }),
        nameTokens: fc.array(fc.string(), { maxLength: 2 }),
        surfaces: fc.constant({ A: 1 }),
        articleCount: fc.nat(),
        mentionCount: fc.nat(),
        firstMetAt: time,
        lastMetAt: time,
      }),
      later,
    )
    .map(([row, extra]) => ({ ...row, ...extra }));

const tombstone = (i: number) => fc.record({ id: fc.constant(`n${i}`), deletedAt: time });

const note = (i: number) =>
  fc.record({
    id: fc.constant(`n${i}`),
    target: fc.record({
      kind: fc.constantFrom('entity', 'article', 'claim'),
      id: fc.constantFrom('e1', 'a0', 'a0-c0'),
    }),
    anchor: fc.constant(null),
    body: text,
    tags: fc.array(
      text.map((tag) => tag.slice(0, 100).toWellFormed()),
      { maxLength: 2 },
    ),
    createdAt: time,
    updatedAt: time,
  });

const decision = fc.record({
  entityId: fc.constant('e1'),
  followed: fc.boolean(),
  muted: fc.boolean(),
  name: fc.option(text),
  kind: fc.constantFrom(null, 'person', 'not-a-name'),
  decidedAt: time,
});

export const anyLibrary: fc.Arbitrary<Rows> = fc
  .record({
    articles: fc
      .integer({ min: 0, max: 3 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => articleRows(i)))),
    entities: fc.subarray(['e1', 'e2', 'e3']).chain((ids) => fc.tuple(...ids.map(entity))),
    notes: fc
      .integer({ min: 0, max: 3 })
      .chain((n) =>
        fc.tuple(...Array.from({ length: n }, (_, i) => fc.oneof({ weight: 4, arbitrary: note(i) }, tombstone(i)))),
      ),
    decisions: fc.array(decision, { maxLength: 1 }),
  })
  .map(({ articles, ...rest }) => {
    const rows: Rows = { ...rest };
    for (const part of articles)
      for (const [table, own] of Object.entries(part)) rows[table] = [...(rows[table] ?? []), ...own];
    return rows;
  });

let count = 0;
export const openEmpty = (): Library => openLibrary(`stored-${count++}`);

export async function fill(db: Library, rows: Rows): Promise<void> {
  for (const [table, own] of Object.entries(rows)) await db.table(table).bulkPut(structuredClone(own));
}

/** Every row of every table, by key: equal libraries give equal dumps. */
export async function dump(db: Library): Promise<Rows> {
  const rows: Rows = {};
  for (const table of LIBRARY_TABLES) rows[table] = await db.table(table).toArray();
  return rows;
}

export const tablesOf = (db: Library) => openBackupTables(db, { kind: 'library' });

/** Names by surface, nothing else: enough to count entities anew. */
export const RULES: IdentityRules = {
  clusterEvidence: () => ({ clusters: [], doubts: [], contested: false }),
  partByNames: () => [],
  toLookupKeys: (keys) => [...keys],
  toNameKeys: (_kind, names) => names.map((n) => n.toLowerCase()),
  toContextKey: (name: string) => name.toLowerCase(),
  countSurfaces: (mentions) => new Map(mentions.map((m) => [m.surface, 1])),
  chooseName: (_kind, counts) => {
    const [name = '', ...aliases] = [...counts.keys()];
    return { name, aliases };
  },
};
