/** Which id each cluster goes by from now on. */
import type { Evidence } from '@/lib/model/evidence';

/** `isFresh`: it is of the article being read; an id rather stays with what did not change. */
type Placed = { digest: Evidence; from: string | null; isFresh: boolean };

/**
 * An id stays with the cluster that holds most of its digests. Of several ids one cluster keeps the one the reader decided something
 * about, else the one with most digests, else the oldest. A cluster that no id stays with gets a new one.
 */
export function assignIds(
  clusters: readonly number[][],
  placed: readonly Placed[],
  held: ReadonlySet<string>,
  newId: () => string,
): string[] {
  const votes = clusters.map((cluster) => countOrigins(cluster, placed));
  const homes = new Map<string, number>();
  for (const id of new Set(votes.flatMap((v) => [...v.keys()]))) homes.set(id, findHome(id, votes, clusters, placed));
  return clusters.map((_, c) => {
    const claimants = [...(votes[c]?.keys() ?? [])].filter((id) => homes.get(id) === c);
    const weight = (id: string) => (held.has(id) ? 1_000_000 : 0) + (votes[c]?.get(id) ?? 0);
    claimants.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
    return claimants[0] ?? newId();
  });
}

function countOrigins(cluster: readonly number[], placed: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const i of cluster) {
    const { from = null, isFresh = false } = placed[i] ?? {};
    if (from !== null) counts.set(from, (counts.get(from) ?? 0) + (isFresh ? 0.5 : 1));
  }
  return counts;
}

function findHome(
  id: string,
  votes: readonly Map<string, number>[],
  clusters: readonly number[][],
  placed: readonly Placed[],
): number {
  const candidates = votes.flatMap((v, c) => (v.has(id) ? [c] : []));
  const label = (c: number) =>
    (clusters[c] ?? [])
      .map((i) => `${placed[i]?.digest.articleId} ${placed[i]?.digest.name}`)
      .reduce((a, b) => (a < b ? a : b), '\uffff');
  candidates.sort((a, b) => (votes[b]?.get(id) ?? 0) - (votes[a]?.get(id) ?? 0) || (label(a) < label(b) ? -1 : 1));
  return candidates[0] ?? -1;
}
