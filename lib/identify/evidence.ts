/** An article's digest of who each of its appearances is. */
import type { Appearance } from '@/lib/model/appearance';
import type { ExtractedClaim } from '@/lib/model/claim';
import type { Evidence } from '@/lib/model/evidence';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import { foldName } from './fold';
import { FIELD_LINES, FREQUENT_WORDS } from './lists/fields';
import { toContextKey, toNameKeys } from './name-keys';
import { isShortName, parsePersonName } from './person-name';

export type EvidenceSource = {
  articleId: string;
  text: string;
  sentences: readonly Span[];
  mentions: readonly Mention[];
  appearances: readonly Appearance[];
  claims: readonly ExtractedClaim[];
  /** ISO 8601; null when unknown. */
  publishedAt: string | null;
};

/** A digest is kept for every appearance and compared with many: it holds the most telling keys only. */
const MAX_TOPICS = 12;
const MAX_NEIGHBOURS = 16;
const MAX_PLACES = 8;

/** One digest an appearance, in the order of the appearances. */
export function gatherEvidence(source: EvidenceSource): Evidence[] {
  const keys = source.appearances.map((a) => toContextKey(a.kind, a.name));
  const wholeField = findFields(source.text);
  const topics = findTopics(source.text, source.mentions);
  const places = mostFrequent(
    source.mentions.flatMap((m) => (m.kind === 'place' ? [foldName(m.surface)] : [])),
    MAX_PLACES,
  );
  const indexOf = new Map(source.appearances.flatMap((a, i) => a.mentions.map((m) => [m.start, i] as const)));
  return source.appearances.map((appearance, i) => {
    const sentences = sentencesOf(appearance, source.sentences);
    const others = (kind: Appearance['kind']) =>
      mostFrequent(
        source.appearances.flatMap((a, j) => (j !== i && a.kind === kind ? a.mentions.map(() => keys[j] ?? '') : [])),
        MAX_NEIGHBOURS,
      );
    const names = [appearance.name, ...appearance.aliases];
    return {
      articleId: source.articleId,
      kind: appearance.kind,
      name: appearance.name,
      fullNames:
        appearance.kind === 'organization'
          ? names
          : names.filter((n, at) => at === 0 || !isShortName(parsePersonName(n))),
      nameKeys: toNameKeys(appearance.kind, names),
      stated: findStated(i, source, sentences, indexOf, keys),
      organizations: others('organization'),
      people: others('person'),
      places,
      roles: findRoles(i, source.claims),
      fields: findFields(sentences.map((s) => source.text.slice(s.start, s.end)).join(' '), wholeField),
      topics,
      day: source.publishedAt?.slice(0, 10) ?? null,
      pin: null,
    };
  });
}

/** The keys that stand most often, sorted by the alphabet: two digests are compared in one walk over both. */
function mostFrequent(keys: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked
    .slice(0, most)
    .map(([key]) => key)
    .sort();
}

const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();

function sentencesOf(appearance: Appearance, sentences: readonly Span[]): Span[] {
  return sentences.filter((s) => appearance.mentions.some((m) => m.start >= s.start && m.end <= s.end));
}

/** Keys of the organizations claims tie it to, or that stand in its own sentences while those name at most two. */
function findStated(
  i: number,
  { claims, mentions, appearances }: EvidenceSource,
  sentences: readonly Span[],
  indexOf: ReadonlyMap<number, number>,
  keys: readonly string[],
): string[] {
  const claimed = claims.flatMap((c) => {
    if (c.subjectIndex !== i) return c.objectIndex === i ? (keys[c.subjectIndex] ?? []) : [];
    if (c.objectIndex !== null) return keys[c.objectIndex] ?? [];
    return c.objectName === null ? [] : toContextKey('organization', c.objectName);
  });
  const beside = sentences.flatMap((s) => {
    const inside = mentions.filter((m) => m.kind === 'organization' && m.start >= s.start && m.end <= s.end);
    const found = unique(inside.flatMap((m) => keys[indexOf.get(m.start) ?? -1] ?? []));
    return found.length <= 2 ? found : [];
  });
  const own = appearances[i]?.kind === 'organization' ? keys[i] : undefined;
  return mostFrequent(
    [...claimed, ...beside].filter((k) => k !== own),
    8,
  );
}

function findRoles(i: number, claims: readonly ExtractedClaim[]): string[] {
  return unique(
    claims.flatMap((c) => (c.subjectIndex === i && c.title !== null ? foldName(c.title).split(/[^\p{L}]+/u) : [])),
  ).filter((w) => w.length > 3 && !FREQUENT_WORDS.has(w));
}

const fieldsOf = new Map<string, string[]>();
for (const line of FIELD_LINES.trim().split('\n')) {
  const [field = '', ...words] = line.split(' ');
  for (const word of words) fieldsOf.set(word, [...(fieldsOf.get(word) ?? []), field]);
}

/** Fields of which at least two different words stand in the text, the most frequent first, at most three; else those of `otherwise`, marked with ~ as told from further away. */
export function findFields(text: string, otherwise: readonly string[] = []): string[] {
  const seen = new Map<string, Set<string>>();
  for (const word of foldName(text).match(/[\p{L}-]+/gu) ?? []) {
    const stem = fieldsOf.has(word) ? word : word.replace(/s$/, '');
    for (const field of fieldsOf.get(stem) ?? []) seen.set(field, (seen.get(field) ?? new Set()).add(stem));
  }
  const told = [...seen].filter(([, words]) => words.size >= 2);
  told.sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  return told.length === 0 ? otherwise.map((field) => `~${field}`) : told.slice(0, 3).map(([field]) => field);
}

/** The lower-case words the article uses most, names left out. */
function findTopics(text: string, mentions: readonly Mention[]): string[] {
  let plain = '';
  let from = 0;
  for (const { start, end } of mentions) {
    plain += `${text.slice(from, start)} `;
    from = Math.max(from, end);
  }
  const counts = new Map<string, number>();
  for (const [word] of (plain + text.slice(from)).matchAll(/(?<![\p{L}\p{N}])\p{Ll}{5,}(?![\p{L}\p{N}])/gu)) {
    const stem = foldName(word).replace(/(?:ies|s|ed|ing|ly)$/, '');
    if (stem.length >= 4 && !FREQUENT_WORDS.has(word) && !FREQUENT_WORDS.has(stem))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return unique(ranked.slice(0, MAX_TOPICS).map(([stem]) => stem));
}
