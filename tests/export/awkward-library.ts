/** A small library of our own invention in which every string is one that some format or program trips over. */
import { type ExportLibrary, type ExportSource, toExportLibrary } from '@/lib/export/library';
import { EXPORT_WORDS, type ExportContext } from '@/lib/export/words';
import type { Reading } from '@/lib/model/appearance';
import type { Article, StoredText } from '@/lib/model/article';
import type { Claim } from '@/lib/model/claim';
import type { Entity } from '@/lib/model/entity';
import type { Note } from '@/lib/model/note';

/** Names that are numbers, dates, booleans, formulas, syntax or too long elsewhere. */
export const AWKWARD_NAMES = [
  'No',
  '2024-01-01',
  'null',
  '=1+1',
  '@SUM(A1)',
  '-2+3',
  'O’Neil "Zoë" D\'Arc',
  'Ada [[Quill]] |pipe| #tag ^block',
  'line one\nline two\r\nthree',
  '👩‍👩‍👧 Rosa 🦊',
  'AC/DC: <b>bold</b> & *stars* _under_ `tick`',
  `${'Long '.repeat(60)}end`,
  '../../etc/passwd',
  'CON',
  '...',
  'ada [[quill]] |PIPE| #tag ^block',
  '北川 景子',
  'مريم حداد',
  '{{ name }} {% if %}',
  '1. first - list',
  '~',
  '0x1F',
  '12:30:45',
  'key: value # comment',
];

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5);
const idOf = (prefix: string, i: number): string => `${prefix}0000000-0000-7000-8000-${String(i).padStart(12, '0')}`;

export const entities: Entity[] = AWKWARD_NAMES.map((name, i) => ({
  id: idOf('e', i),
  kind: i % 3 === 2 ? 'organization' : 'person',
  name: name.slice(0, 400),
  aliases: i % 2 === 0 ? [`${name.slice(0, 100)} Jr`, 'yes', '007'] : [],
  nameKeys: [],
  articleCount: 1,
  mentionCount: 2,
  firstMetAt: START + i * DAY,
  lastMetAt: START + i * DAY,
}));

export const articles: Article[] = AWKWARD_NAMES.slice(0, 8).map((name, i) => ({
  id: String(i).repeat(64).slice(0, 64),
  url: `https://gazette.example/${i}?q=a(b)&r=[c]#no`,
  title: `${name} – quits; "why?" {i}`,
  siteName: i % 2 === 0 ? 'The Example Gazette' : null,
  authors: i % 2 === 0 ? ['Mara Ode', 'Null, John'] : [],
  publishedAt: i === 3 ? null : `2026-0${(i % 6) + 1}-15T08:00:00Z`,
  modifiedAt: null,
  language: 'en',
  firstReadAt: START + i * DAY,
  lastReadAt: START + i * DAY,
  contentHash: `h${i}`,
}));

const sentenceOf = (i: number): string =>
  `${AWKWARD_NAMES[i]} left "Acme, Inc."; =cmd|' /C calc'!A0, it said [[twice]].`;

export const texts: StoredText[] = articles.map((article, i) => ({
  articleId: article.id,
  text: `Before it. ${sentenceOf(i)} After it, 🦊 more.`,
  blocks: [],
}));

const dates: Claim['date'][] = [
  { earliest: '2026-03-04', latest: '2026-03-04', precision: 'day', basis: 'explicit' },
  { earliest: '2026-02-01', latest: '2026-02-28', precision: 'month', basis: 'relative' },
  { earliest: '2025-07-01', latest: '2025-09-30', precision: 'quarter', basis: 'explicit' },
  { earliest: '1980-01-01', latest: '1980-12-31', precision: 'year', basis: 'explicit' },
  null,
];

export const claims: Claim[] = articles.map((article, i) => {
  const quote = sentenceOf(i);
  return {
    id: idOf('c', i),
    articleId: article.id,
    subjectId: idOf('e', i),
    objectId: i % 2 === 0 ? idOf('e', 2) : null,
    type:
      (['end_position', 'position', 'legal', 'born', 'said', 'founded', 'membership', 'start_position'] as const)[i] ??
      'said',
    objectName: i === 3 ? null : 'Acme, Inc.',
    title: i === 4 ? null : '=head of "R&D"',
    date: dates[i] ?? null,
    status: (['asserted', 'reported', 'planned', 'denied'] as const)[i % 4] ?? 'asserted',
    former: i === 1,
    subjectBasis: 'full-name',
    organizationBasis: 'clause',
    quote,
    start: 11,
    end: 11 + quote.length,
    method: 'test',
    confidence: 0.9,
  } satisfies Claim;
});

export const readings: Reading[] = articles.map((article, i) => ({
  articleId: article.id,
  entityIds: [idOf('e', i), idOf('e', 2)],
  appearances: [...new Set([i, 2])].map((n) => ({
    entityId: idOf('e', n),
    clusterId: idOf('e', n),
    kind: entities[n]?.kind ?? 'person',
    name: entities[n]?.name ?? '',
    aliases: [],
    mentions: [],
  })),
}));

export const NOTE_BODIES = [
  'Plain words.',
  '# Heading\n\n```js\nunclosed fence',
  '<!-- unclosed comment\n\n<script>alert(1)</script> <b>bold</b>',
  '=HYPERLINK("http://x","y")\n\n- [ ] todo\n---\n[[No]] and [[2024-01-01|a day]], "quotes", commas;\r\nCRLF',
  '---\nkey: no front matter\n---',
  '🦊'.repeat(300),
  '{{ 1 | plus: 1 }} {% raw %}',
  'a, "b", \'c\'\n\n\n',
];

const targets: Note['target'][] = [
  { kind: 'entity', id: idOf('e', 0) },
  { kind: 'article', id: articles[1]?.id ?? '' },
  { kind: 'claim', id: idOf('c', 2) },
  { kind: 'quote', id: idOf('a', 3) },
  { kind: 'entity', id: 'gone' },
];

export const notes: Note[] = NOTE_BODIES.map((body, i) => ({
  id: idOf('a', i),
  target: targets[i] ?? { kind: 'entity', id: idOf('e', i) },
  anchor:
    i === 3
      ? {
          articleId: articles[3]?.id ?? '',
          exact: sentenceOf(3),
          prefix: 'Before it. ',
          suffix: ' After',
          start: 11,
          end: 11 + sentenceOf(3).length,
        }
      : null,
  body,
  tags: i % 2 === 0 ? ['AI labs', '2026', '#hash', 'naïve/ü'] : [],
  createdAt: START + i * DAY + 3_600_000,
  updatedAt: START + i * DAY + 7_200_000,
}));

export const source: ExportSource = {
  entities,
  articles,
  notes,
  decisions: [
    { entityId: idOf('e', 13), followed: true, muted: false, name: 'Con, renamed', kind: null, decidedAt: START },
    { entityId: idOf('e', 14), followed: false, muted: false, name: null, kind: 'not-a-name', decidedAt: START },
  ],
  verdicts: [
    { claimId: idOf('c', 7), verdict: 'hidden', correction: null, decidedAt: START },
    {
      claimId: idOf('c', 5),
      verdict: 'corrected',
      correction: { title: 'co-founder', objectName: 'Other, Ltd', date: '2026-02' },
      decidedAt: START,
    },
  ],
  claimsAbout: async (ids) => claims.filter((c) => ids.includes(c.subjectId)),
  claimsIn: async (ids) => claims.filter((c) => ids.includes(c.articleId)),
  claimsById: async (ids) => claims.filter((c) => ids.includes(c.id)),
  readingsOf: async (ids) => readings.filter((r) => ids.includes(r.articleId)),
  textsOf: async (ids) => texts.filter((t) => ids.includes(t.articleId)),
};

export const awkwardLibrary = (): ExportLibrary => toExportLibrary(source);

const words = Object.fromEntries(EXPORT_WORDS.map((word) => [word, word])) as ExportContext['words'];

export const context: ExportContext = {
  words,
  phraseClaim: ({ type, title, objectName }) => `${type}: ${[title, objectName].filter((p) => p !== null).join(', ')}`,
  phraseStatus: (status) => (status === 'asserted' ? null : status),
  now: Date.UTC(2026, 10, 25, 12),
  offsetMinutes: 0,
};

export async function collectText(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(typeof piece === 'string' ? piece : new TextDecoder().decode(piece));
  return parts.join('');
}
