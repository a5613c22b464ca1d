/** Readings made of few names and few neighbours, so that they collide and contradict each other as much as possible. */
import fc from 'fast-check';
import { toNameKeys } from '@/lib/identify/name-keys';
import type { Evidence } from '@/lib/model/evidence';
import type { ReadingToRecord } from '@/lib/store/record-reading';

const NAMES = [
  'Ada Lin',
  'Lin Ada',
  'A. Lin',
  'Ada M. Lin',
  'Lin',
  'Bill Moss',
  'William Moss',
  'Will Moss',
  'David Chen',
];
const NEIGHBOURS = ['o:acme', 'o:kestrel', 'o:marlow'];
const FIELDS = ['football', 'finance'];

const digest = fc.record({
  name: fc.constantFrom(...NAMES),
  stated: fc.subarray(NEIGHBOURS, { maxLength: 1 }),
  organizations: fc.subarray(NEIGHBOURS),
  people: fc.subarray(['moss sarah', 'okafor zoe']),
  fields: fc.subarray(FIELDS, { maxLength: 1 }),
});

/** One to three differently named people an article. */
export const syntheticReadings = (count: number) =>
  fc
    .array(fc.uniqueArray(digest, { minLength: 1, maxLength: 3, selector: (d) => d.name }), {
      minLength: count,
      maxLength: count,
    })
    .map((articles) => articles.map((people, i) => toReading(`article-${i}`, people)));

type Person = { name: string; stated: string[]; organizations: string[]; people: string[]; fields: string[] };

function toReading(id: string, people: readonly Person[]): ReadingToRecord {
  const evidence = people.map((p): Evidence => {
    const nameKeys = toNameKeys('person', [p.name]);
    return {
      ...p,
      articleId: id,
      kind: 'person',
      fullNames: [p.name],
      nameKeys,
      places: [],
      roles: [],
      topics: [],
      day: null,
      pin: null,
    };
  });
  const appearances = people.map(({ name }, i) => {
    const mention = {
      start: i * 20,
      end: i * 20 + name.length,
      surface: name,
      kind: 'person' as const,
      confidence: 1,
      reasons: [],
    };
    return { kind: 'person' as const, name, aliases: [], mentions: [mention] };
  });
  const claims = people.map((_, i) => ({
    id: `${id}-${i}`,
    start: i * 20,
    end: i * 20 + 5,
    type: 'position' as const,
    objectName: null,
    title: 'chief',
    date: null,
    status: 'asserted' as const,
    former: false,
    subjectBasis: 'full-name' as const,
    organizationBasis: null,
    quote: people[i]?.name ?? '',
    method: 'synthetic',
    confidence: 1,
    subjectIndex: i,
    objectIndex: null,
  }));
  const url = `https://synthetic.example/${id}`;
  const metadata = { url, title: id, siteName: null, authors: [], publishedAt: null, modifiedAt: null, language: 'en' };
  return { id, metadata, contentHash: id, text: '', blocks: [], appearances, evidence, claims };
}
