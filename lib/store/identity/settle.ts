/** A block of clusters and an article's digests → the clusters as they are from now on. Pure. */
import type { Evidence } from '@/lib/model/evidence';
import type { IdentityRules } from '../identity-rules';
import type { EvidenceRow } from '../rows';
import { assignIds } from './assign-ids';
import type { Block } from './block';

/** A cluster keeps so many digests: enough to know it by, few enough to compare all with all. */
export const MAX_DIGESTS = 20;
/** Above this, clusters are no longer taken apart and compared digest by digest. */
const MAX_COMPARED = 150;

export type Doubt = { clusterIds: [string, string]; score: number; reasonsFor: string[]; reasonsAgainst: string[] };

export type Settlement = {
  /** Clusters that are new or changed. */
  rows: EvidenceRow[];
  /** The cluster of each fresh digest, in their order. */
  homes: string[];
  /** Cluster ids that no longer exist. */
  gone: string[];
  /** Digests whose cluster is another than before; `from` null = new. */
  moves: { digest: Evidence; from: string | null; to: string }[];
  doubts: Doubt[];
  /** Clusters all of whose pairs were compared: what was asked about them before is asked anew or no more. */
  reviewed: string[];
};

type Placed = { digest: Evidence; from: string | null; isFresh: boolean };

/**
 * `articleId`: whose digests are replaced by `fresh`; null = none are. What the reader decided about an old digest goes on to the
 * new one of the same name.
 */
export function settleBlock(
  block: Block,
  articleId: string | null,
  fresh: readonly Evidence[],
  rules: IdentityRules,
  newId: () => string,
): Settlement {
  const placed = placeDigests(block, articleId, fresh);
  const digests = placed.map(({ digest, from }) =>
    digest.pin === null && from !== null && block.held.has(from) ? { ...digest, pin: from } : digest,
  );
  const parts = clusterParts(digests, placed, block, articleId, rules);
  const clusters = parts.flatMap((p) => p.clusters);
  const contested = new Set(parts.filter((p) => p.contested).flatMap((p) => p.clusters));
  const ids = assignIds(clusters, placed, block.held, newId);
  const idOf = new Map(clusters.flatMap((cluster, c) => cluster.map((i) => [i, ids[c] ?? ''] as const)));
  const rows = clusters.map((cluster, c) =>
    toRow(
      ids[c] ?? '',
      cluster.flatMap((i) => placed[i]?.digest ?? []),
      contested.has(cluster),
    ),
  );
  return {
    rows: rows.filter((row) => !isSameRow(row, block.rows.get(row.clusterId))),
    homes: fresh.map((_, i) => idOf.get(placed.length - fresh.length + i) ?? ''),
    gone: [...block.rows.keys()].filter((id) => !ids.includes(id)),
    moves: placed.flatMap(({ digest, from }, i) =>
      from === idOf.get(i) ? [] : [{ digest, from, to: idOf.get(i) ?? '' }],
    ),
    doubts: parts
      .flatMap((p) => p.doubts)
      .map(({ a, b, comparison: { score, reasonsFor, reasonsAgainst } }) => ({
        clusterIds: [idOf.get(a) ?? '', idOf.get(b) ?? ''],
        score,
        reasonsFor,
        reasonsAgainst,
      })),
    reviewed: parts
      .filter((p) => p.isWhole)
      .flatMap((p) => p.clusters.flatMap((c) => c.flatMap((i) => [placed[i]?.from ?? '', idOf.get(i) ?? '']))),
  };
}

function placeDigests(block: Block, articleId: string | null, fresh: readonly Evidence[]): Placed[] {
  const kept: Placed[] = [];
  const old: Placed[] = [];
  for (const row of block.rows.values()) {
    for (const digest of row.digests)
      (digest.articleId === articleId ? old : kept).push({ digest, from: row.clusterId, isFresh: false });
  }
  const renewed = fresh.map((digest) => {
    const before = findBefore(digest, old);
    return { digest: { ...digest, pin: before?.digest.pin ?? null }, from: before?.from ?? null, isFresh: true };
  });
  return [...kept, ...renewed];
}

/** The digest that an earlier reading of the article had for the same appearance. */
function findBefore(digest: Evidence, old: readonly Placed[]): Placed | undefined {
  const sameKind = old.filter((o) => o.digest.kind === digest.kind);
  return (
    sameKind.find((o) => o.digest.name === digest.name) ??
    sameKind.find((o) => o.digest.fullNames.some((n) => digest.fullNames.includes(n)))
  );
}

type Part = ReturnType<IdentityRules['clusterEvidence']> & { isWhole: boolean };

/** Parts with nothing in common are judged apart. */
function clusterParts(
  digests: readonly Evidence[],
  placed: readonly Placed[],
  block: Block,
  articleId: string | null,
  rules: IdentityRules,
): Part[] {
  const isReread = [...block.rows.values()].some((row) => row.digests.some((d) => d.articleId === articleId));
  return rules.partByNames(digests.map((d) => d.nameKeys)).map((part) => {
    const inside = part.flatMap((i) => digests[i] ?? []);
    const froms = part.map((i) => placed[i]?.from ?? null);
    const found = clusterPart(inside, froms, block, isReread, rules);
    const numberOf = (i: number) => part[i] ?? -1;
    return {
      ...found,
      clusters: found.clusters.map((cluster) => cluster.map(numberOf)),
      doubts: found.doubts.map((d) => ({ ...d, a: numberOf(d.a), b: numberOf(d.b) })),
    };
  });
}

/**
 * The usual newcomer finds its place among clusters that stand. Where an article is read again, or something is contested, all is
 * compared with all; a part too large for that keeps its clusters.
 */
function clusterPart(
  digests: readonly Evidence[],
  froms: readonly (string | null)[],
  block: Block,
  isReread: boolean,
  rules: IdentityRules,
): Part {
  const known = [...new Set(froms)].flatMap((id) =>
    id === null ? [] : [froms.flatMap((from, i) => (from === id ? [i] : []))],
  );
  const isLarge = digests.length > MAX_COMPARED;
  const wasContested = froms.some((id) => id !== null && block.rows.get(id)?.contested);
  if (isLarge || !(isReread || wasContested)) {
    const found = rules.clusterEvidence(digests, block.apart, known);
    if (isLarge || !found.contested) return { ...found, isWhole: false };
  }
  return { ...rules.clusterEvidence(digests, block.apart), isWhole: true };
}

/** The latest published digests, pinned ones first; the same digests give the same row. */
export function toRow(clusterId: string, digests: readonly Evidence[], contested: boolean): EvidenceRow {
  const rank = (d: Evidence) => `${d.pin === null ? 0 : 1}${d.day ?? ''} ${d.articleId} ${d.name}`;
  const kept = [...digests].sort((a, b) => (rank(a) < rank(b) ? 1 : -1)).slice(0, MAX_DIGESTS);
  return { clusterId, nameKeys: [...new Set(kept.flatMap((d) => d.nameKeys))].sort(), digests: kept, contested };
}

function isSameRow(row: EvidenceRow, before: EvidenceRow | undefined): boolean {
  return (
    before !== undefined &&
    before.digests.length === row.digests.length &&
    row.digests.every((d, i) => d === before.digests[i])
  );
}
