/** A reader's library after years: synthetic rows of the size and spread of real ones, made in batches. */
import type { LibraryTables, TableRows } from '../../lib/export/json';
import { toNameKeys } from '../../lib/identify/name-keys';
import { toSearchTokens } from '../../lib/store/search-tokens';

export type BigLibrary = { articles: number; people: number; organizations: number };

const FIRST = 'Ada Ben Cleo Dov Eva Finn Gia Hal Ines Jon Kai Lea Max Nia Oli Pia Rex Sue Tom Uma'.split(' ');
const LAST = 'Archer Boone Castell Dray Ellery Farrow Gant Holt Imrie Jarvis Keane Lorne Marsh Norell Orton'.split(' ');
const START = Date.UTC(2023, 0, 1);
const PER_ARTICLE = 12;
const CLAIMS = 6;

const SENTENCE =
  'The company said on Tuesday that its chief executive would leave in March after five years, according to people. ';
const TEXT = SENTENCE.repeat(36);

const idOf = (kind: string, i: number): string => `${kind}0000000-0000-7000-8000-${String(i).padStart(12, '0')}`;
const articleId = (i: number): string => String(i).padStart(64, '0');

/** Few are met often, most once: the square of a uniform number. */
const pick = (n: number, seed: number): number => Math.floor((((seed * 2654435761) >>> 0) / 2 ** 32) ** 2 * n);

export const nameOf = (i: number): string => `${FIRST[i % 20]} ${LAST[Math.floor(i / 20) % 15]}-${Math.floor(i / 300)}`;

export function bigLibrary({ articles, people, organizations }: BigLibrary): LibraryTables {
  const all = people + organizations;
  const partyOf = (a: number, k: number): number => pick(all, a * PER_ARTICLE + k + 1);
  const partiesOf = (a: number): number[] => [...new Set(Array.from({ length: PER_ARTICLE }, (_, k) => partyOf(a, k)))];
  const met = new Uint32Array(all);
  for (let a = 0; a < articles; a++) for (const n of partiesOf(a)) met[n] = (met[n] ?? 0) + 1;
  const entityName = (i: number): string => (i < people ? nameOf(i) : `${nameOf(i)} Holdings`);
  const kindOf = (i: number): 'person' | 'organization' => (i < people ? 'person' : 'organization');
  const entity = (i: number) => ({
    id: idOf('e', i),
    kind: kindOf(i),
    name: entityName(i),
    aliases: [LAST[Math.floor(i / 20) % 15]],
    nameKeys: toNameKeys(kindOf(i), [entityName(i)]),
    articleCount: met[i] ?? 0,
    mentionCount: 3 * (met[i] ?? 0),
    firstMetAt: START + i * 60_000,
    lastMetAt: START + i * 60_000,
    nameTokens: toSearchTokens([entityName(i)]),
    surfaces: { [entityName(i)]: 3 },
  });
  const article = (i: number) => ({
    id: articleId(i),
    url: `https://outlet${i % 40}.example/2025/story-${i}`,
    title: `Story ${i}: ${nameOf(partyOf(i, 0))} leaves after five years`,
    siteName: `Outlet ${i % 40}`,
    authors: [nameOf(i)],
    publishedAt: new Date(START + i * 3_600_000).toISOString(),
    modifiedAt: null,
    language: 'en',
    firstReadAt: START + i * 3_600_000,
    lastReadAt: START + i * 3_600_000,
    contentHash: `h${i}`,
  });
  const reading = (i: number) => {
    const ids = partiesOf(i);
    const appearances = ids.map((n) => ({
      kind: kindOf(n),
      name: entityName(n),
      aliases: [],
      mentions: [0, 1, 2].map((m) => ({
        start: m * 113,
        end: m * 113 + 10,
        surface: nameOf(n),
        kind: 'person',
        confidence: 0.97,
        reasons: ['title-before:chief executive'],
      })),
      entityId: idOf('e', n),
      clusterId: idOf('e', n),
    }));
    return { articleId: articleId(i), appearances, entityIds: ids.map((n) => idOf('e', n)) };
  };
  /** One digest an entity: what a newcomer of its name is compared with. */
  const evidence = (i: number) => ({
    clusterId: idOf('e', i),
    nameKeys: toNameKeys(kindOf(i), [entityName(i)]),
    digests: [
      {
        articleId: articleId(i % articles),
        kind: kindOf(i),
        name: entityName(i),
        fullNames: [entityName(i)],
        nameKeys: toNameKeys(kindOf(i), [entityName(i)]),
        stated: [],
        organizations: ['castellholding'],
        people: [nameOf((i * 7) % people).toLowerCase()].sort(),
        places: [],
        roles: ['chief', 'executive'],
        fields: [],
        topics: ['chief', 'company', 'executive', 'march'],
        day: new Date(START + (i % articles) * 3_600_000).toISOString().slice(0, 10),
        pin: null,
      },
    ],
    contested: false,
  });
  const claim = (i: number) => {
    const a = Math.floor(i / CLAIMS);
    return {
      id: String(i).padStart(64, 'c'),
      articleId: articleId(a),
      subjectId: idOf('e', partyOf(a, i % CLAIMS)),
      objectId: null,
      subjectIndex: 0,
      objectIndex: null,
      type: i % 2 ? 'end_position' : 'position',
      objectName: 'Castell Holdings',
      title: 'chief executive',
      date: { earliest: '2025-03-01', latest: '2025-03-31', precision: 'month', basis: 'explicit' },
      status: 'reported',
      former: false,
      subjectBasis: 'full-name',
      organizationBasis: 'sentence',
      quote: SENTENCE.trim(),
      start: 0,
      end: SENTENCE.length - 1,
      method: 'rule',
      confidence: 0.9,
    };
  };
  const note = (i: number) => ({
    id: idOf('a', i),
    target: { kind: 'entity', id: idOf('e', i * 7) },
    anchor: null,
    body: `Ask **again** about this, see [[${nameOf(i)}]].`,
    tags: ['follow up'],
    createdAt: START,
    updatedAt: START,
  });
  const text = (i: number) => ({
    articleId: articleId(i),
    text: TEXT,
    blocks: [{ start: 0, end: TEXT.length, kind: 'paragraph' }],
  });
  return {
    schema: 1,
    whole: true,
    tables: [
      table('entities', all, entity),
      table('evidence', all, evidence),
      table('articles', articles, article),
      table('claims', articles * CLAIMS, claim),
      table('notes', Math.min(500, Math.floor(all / 7)), note),
      table('readings', articles, reading),
      table('texts', articles, text),
    ],
  };
}

function table(name: string, count: number, make: (i: number) => object): TableRows {
  return {
    name,
    count,
    async *batches() {
      for (let at = 0; at < count; at += 200)
        yield Array.from({ length: Math.min(200, count - at) }, (_, i) => make(at + i));
    },
  };
}
