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
  /** Something spoke for joining two clusters that must not be one: then the order of joining counted. */
  contested: boolean;
};

/**
 * Digests of one kind or both. Equal input in any order gives equal clusters.
 * Digests of one pin are one cluster; digests of two pins never become one without the reader, who may be asked.
 *
 * `known`: clusters that were found before from the same digests without being contested. Their own pairs are not compared again, and
 * doubts among them not reported; as long as the result is not contested either, the clusters are those of comparing all.
 */
export function clusterEvidence(
  digests: readonly Evidence[],
  apart: readonly Apart[],
  known: readonly (readonly number[])[] = [],
): Clustering {
  const isKnown = new Set(known.flat());
  const edges = findEdges(digests, isKnown);
  const sets = new Clusters(digests.length);
  const members = new Map(digests.map((_, i) => [i, [i]] as [number, number[]]));
  const forbidden = new Set(apart.flatMap(([x, y]) => [`${x} ${y}`, `${y} ${x}`]));
  let contested = false;
  const join = (i: number, j: number): void => {
    const [x, y] = [sets.rootOf(i), sets.rootOf(j)];
    if (x === y) return;
    const [mine, theirs] = [members.get(x) ?? [], members.get(y) ?? []];
    if (shareArticle(mine, theirs, digests) || new Set(pinsOf([...mine, ...theirs], digests)).size > 1) {
      contested = true;
      return;
    }
    sets.join(x, y);
    members.set(sets.rootOf(x), [...mine, ...theirs]);
  };
  for (const [first, ...rest] of known) for (const i of rest) join(first ?? i, i);
  joinPinned(digests, join);
  for (const { a, b, comparison } of edges) if (comparison.verdict === 'same') join(a, b);
  return { clusters: sets.toSets(), doubts: findDoubts(edges, sets, members, digests, forbidden), contested };
}

function joinPinned(digests: readonly Evidence[], join: (i: number, j: number) => void): void {
  const firstOf = new Map<string, number>();
  digests.forEach(({ pin }, i) => {
    if (pin === null) return;
    const first = firstOf.get(pin);
    if (first === undefined) firstOf.set(pin, i);
    else join(first, i);
  });
}

/** The surest first; ties by reasons, article and name, so that the order of the input does not count. */
function findEdges(digests: readonly Evidence[], isKnown: ReadonlySet<number>): Doubt[] {
  const edges: Doubt[] = [];
  digests.forEach((x, a) => {
    for (let b = a + 1; b < digests.length; b++) {
      const y = digests[b];
      if (!y || (isKnown.has(a) && isKnown.has(b)) || x.articleId === y.articleId || x.kind !== y.kind) continue;
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

function labelOf({ a, b, comparison }: Doubt, digests: readonly Evidence[]): string {
  const names = [a, b].map((i) => (digests[i] ? nameOf(digests[i]) : ''));
  return [...comparison.reasonsFor, ...comparison.reasonsAgainst, '\n', ...names.sort()].join();
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
