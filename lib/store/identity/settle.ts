/** A block of clusters and an article's digests → the clusters as they are from now on. Pure. */
import type { Evidence } from '@/lib/model/evidence';
import type { IdentityRules } from '../identity-rules';
import type { EvidenceRow } from '../rows';
import { assignIds } from './assign-ids';
import type { Block } from './block';

/** A cluster keeps so many digests: enough to know it by, few enough to compare all with all. */
export const MAX_DIGESTS = 24;
/** Above this, clusters are no longer taken apart and compared digest by digest. */
const MAX_COMPARED = 150;

export type Doubt = { clusterIds: [string, string]; reasonsFor: string[]; reasonsAgainst: string[] };

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
};

type Placed = { digest: Evidence; from: string | null };

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
  const { clusters, doubts } = clusterAll(digests, placed, block, rules);
  const ids = assignIds(clusters, placed, block.held, newId);
  const idOf = new Map(clusters.flatMap((cluster, c) => cluster.map((i) => [i, ids[c] ?? ''] as const)));
  const rows = clusters.map((cluster, c) =>
    toRow(
      ids[c] ?? '',
      cluster.flatMap((i) => placed[i]?.digest ?? []),
    ),
  );
  return {
    rows: rows.filter((row) => !isSameRow(row, block.rows.get(row.clusterId))),
    homes: fresh.map((_, i) => idOf.get(placed.length - fresh.length + i) ?? ''),
    gone: [...block.rows.keys()].filter((id) => !ids.includes(id)),
    moves: placed.flatMap(({ digest, from }, i) =>
      from === idOf.get(i) ? [] : [{ digest, from, to: idOf.get(i) ?? '' }],
    ),
    doubts: doubts.map(({ a, b, comparison: { reasonsFor, reasonsAgainst } }) => ({
      clusterIds: [idOf.get(a) ?? '', idOf.get(b) ?? ''],
      reasonsFor,
      reasonsAgainst,
    })),
  };
}

function placeDigests(block: Block, articleId: string | null, fresh: readonly Evidence[]): Placed[] {
  const kept: Placed[] = [];
  const old: Placed[] = [];
  for (const row of block.rows.values()) {
    for (const digest of row.digests)
      (digest.articleId === articleId ? old : kept).push({ digest, from: row.clusterId });
  }
  const renewed = fresh.map((digest) => {
    const before = findBefore(digest, old);
    return { digest: { ...digest, pin: before?.digest.pin ?? null }, from: before?.from ?? null };
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

/** Parts with nothing in common are judged apart; a part too large to compare all with all keeps its clusters as they are. */
function clusterAll(digests: readonly Evidence[], placed: readonly Placed[], block: Block, rules: IdentityRules) {
  const clusters: number[][] = [];
  const doubts: ReturnType<IdentityRules['clusterEvidence']>['doubts'] = [];
  for (const part of rules.partByNames(digests.map((d) => d.nameKeys))) {
    const isLarge = part.length > MAX_COMPARED;
    const inside = part.flatMap((i) => {
      const digest = digests[i];
      return digest ? [isLarge ? { ...digest, pin: digest.pin ?? placed[i]?.from ?? null } : digest] : [];
    });
    const found = rules.clusterEvidence(inside, block.apart);
    const numberOf = (i: number) => part[i] ?? -1;
    clusters.push(...found.clusters.map((cluster) => cluster.map(numberOf)));
    doubts.push(...found.doubts.map((d) => ({ ...d, a: numberOf(d.a), b: numberOf(d.b) })));
  }
  return { clusters, doubts };
}

/** The latest published digests, pinned ones first; the same digests give the same row. */
export function toRow(clusterId: string, digests: readonly Evidence[]): EvidenceRow {
  const rank = (d: Evidence) => `${d.pin === null ? 0 : 1}${d.day ?? ''} ${d.articleId} ${d.name}`;
  const kept = [...digests].sort((a, b) => (rank(a) < rank(b) ? 1 : -1)).slice(0, MAX_DIGESTS);
  return { clusterId, nameKeys: [...new Set(kept.flatMap((d) => d.nameKeys))].sort(), digests: kept };
}

function isSameRow(row: EvidenceRow, before: EvidenceRow | undefined): boolean {
  return (
    before !== undefined &&
    before.digests.length === row.digests.length &&
    row.digests.every((d, i) => d === before.digests[i])
  );
}
