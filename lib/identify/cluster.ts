/**
 * Who is who among all articles: single-linkage clustering of digests under constraints.
 * The result depends on the digests and constraints alone, not on the order in which articles were read.
 */
import type { Evidence } from '@/lib/model/evidence';
import { Clusters } from './clusters';
import { type Comparison, compareEvidence } from './compare';

/** Two pins that the reader said are different: never one, and never asked about again. */
export type Apart = readonly [string, string];

export type Doubt = { a: number; b: number; comparison: Comparison };

export type Clustering = {
  /** Numbers of the digests of each entity. */
  clusters: number[][];
  /** One for each pair of clusters that may be one: the two digests that speak most for it, by number. */
  doubts: Doubt[];
};

/**
 * Digests of one kind or both. Equal input in any order gives equal clusters.
 * Digests of one pin are one cluster; digests of two pins never become one without the reader, who may be asked.
 */
export function clusterEvidence(digests: readonly Evidence[], apart: readonly Apart[]): Clustering {
  const edges = findEdges(digests);
  const sets = new Clusters(digests.length);
  const members = new Map(digests.map((_, i) => [i, [i]] as [number, number[]]));
  const forbidden = new Set(apart.flatMap(([x, y]) => [`${x} ${y}`, `${y} ${x}`]));
  const join = (i: number, j: number): boolean => {
    const [x, y] = [sets.rootOf(i), sets.rootOf(j)];
    if (x === y) return true;
    const [mine, theirs] = [members.get(x) ?? [], members.get(y) ?? []];
    if (shareArticle(mine, theirs, digests) || new Set(pinsOf([...mine, ...theirs], digests)).size > 1) return false;
    sets.join(x, y);
    members.set(sets.rootOf(x), [...mine, ...theirs]);
    return true;
  };
  joinPinned(digests, join);
  for (const { a, b, comparison } of edges) if (comparison.verdict === 'same') join(a, b);
  return { clusters: sets.toSets(), doubts: findDoubts(edges, sets, members, digests, forbidden) };
}

function joinPinned(digests: readonly Evidence[], join: (i: number, j: number) => boolean): void {
  const firstOf = new Map<string, number>();
  digests.forEach(({ pin }, i) => {
    if (pin === null) return;
    const first = firstOf.get(pin);
    if (first === undefined) firstOf.set(pin, i);
    else join(first, i);
  });
}

/** The surest first; ties by article and name, so that the order of the input does not count. */
function findEdges(digests: readonly Evidence[]): Doubt[] {
  const edges: Doubt[] = [];
  digests.forEach((x, a) => {
    for (let b = a + 1; b < digests.length; b++) {
      const y = digests[b];
      if (!y || x.articleId === y.articleId || x.kind !== y.kind) continue;
      const [first, second] = nameOf(x) < nameOf(y) ? [x, y] : [y, x];
      const comparison = compareEvidence(first, second);
      if (comparison && comparison.verdict !== 'different') edges.push({ a, b, comparison });
    }
  });
  const labels = new Map(edges.map((e) => [e, labelOf(e, digests)]));
  return edges.sort(
    (x, y) => y.comparison.score - x.comparison.score || ((labels.get(x) ?? '') < (labels.get(y) ?? '') ? -1 : 1),
  );
}

const nameOf = (e: Evidence): string => `${e.articleId} ${e.name}`;

function labelOf({ a, b }: Doubt, digests: readonly Evidence[]): string {
  const names = [a, b].map((i) => (digests[i] ? nameOf(digests[i]) : ''));
  return names.sort().join('\n');
}

/** One article never names one entity twice as two. */
function shareArticle(mine: readonly number[], theirs: readonly number[], digests: readonly Evidence[]): boolean {
  const articles = new Set(mine.map((i) => digests[i]?.articleId));
  return theirs.some((i) => articles.has(digests[i]?.articleId));
}

function areApart(
  mine: readonly number[],
  theirs: readonly number[],
  digests: readonly Evidence[],
  forbidden: ReadonlySet<string>,
): boolean {
  const pins = pinsOf(mine, digests);
  return pinsOf(theirs, digests).some((q) => pins.some((p) => forbidden.has(`${p} ${q}`)));
}

const pinsOf = (of: readonly number[], digests: readonly Evidence[]): string[] => [
  ...new Set(of.flatMap((i) => digests[i]?.pin ?? [])),
];

/** The best edge between each two clusters that stayed two, unless something keeps them apart for good. */
function findDoubts(
  edges: readonly Doubt[],
  sets: Clusters,
  members: ReadonlyMap<number, number[]>,
  digests: readonly Evidence[],
  forbidden: ReadonlySet<string>,
): Doubt[] {
  const best = new Map<string, Doubt>();
  for (const edge of edges) {
    const [x, y] = [sets.rootOf(edge.a), sets.rootOf(edge.b)];
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    if (x === y || best.has(key)) continue;
    const [mine, theirs] = [members.get(x) ?? [], members.get(y) ?? []];
    if (!shareArticle(mine, theirs, digests) && !areApart(mine, theirs, digests, forbidden)) best.set(key, edge);
  }
  return [...best.values()];
}
