/** All clusters whose names touch an article's names, and what the reader said about them: everything that who-is-who can depend on. */
import type { Evidence } from '@/lib/model/evidence';
import type { Library } from '../database';
import type { IdentityRules } from '../identity-rules';
import type { EvidenceRow } from '../rows';

export type Block = {
  rows: Map<string, EvidenceRow>;
  /** Where the reader merged a cluster to; a cluster not in it is shown as itself. */
  shownAs: Map<string, string>;
  /** Clusters about which the reader decided something: they keep their id and are never merged by the machine. */
  held: Set<string>;
  /** Clusters the reader said are different. */
  apart: [string, string][];
};

/** A block with more clusters than this is not followed further. */
const MAX_ROWS = 400;

export async function loadBlock(
  db: Library,
  digests: readonly Evidence[],
  clusterIds: readonly string[],
  rules: IdentityRules,
): Promise<Block> {
  const rows = new Map<string, EvidenceRow>();
  const take = (found: readonly (EvidenceRow | undefined)[]) => {
    for (const row of found) if (row) rows.set(row.clusterId, row);
  };
  take(await db.evidence.bulkGet([...clusterIds]));
  const seen = new Set<string>();
  let keys = keysOf(digests, rules).concat([...rows.values()].flatMap((r) => rules.toLookupKeys(r.nameKeys)));
  while (keys.length > 0 && rows.size < MAX_ROWS) {
    const fresh = [...new Set(keys)].filter((k) => !seen.has(k));
    for (const key of fresh) seen.add(key);
    if (fresh.length === 0) break;
    take(await db.evidence.where('nameKeys').anyOf(fresh).distinct().toArray());
    keys = [...rows.values()].flatMap((r) => rules.toLookupKeys(r.nameKeys)).filter((k) => !seen.has(k));
  }
  return { rows, ...(await loadReadersWord(db, [...rows.keys()])) };
}

const keysOf = (digests: readonly Evidence[], rules: IdentityRules): string[] =>
  digests.flatMap((d) => rules.toLookupKeys(d.nameKeys));

async function loadReadersWord(db: Library, ids: readonly string[]): Promise<Omit<Block, 'rows'>> {
  const [redirects, merged] = await Promise.all([
    db.redirects.bulkGet([...ids]),
    db.redirects.where('entityId').anyOf(ids).toArray(),
  ]);
  const shownAs = new Map([...redirects, ...merged].flatMap((r) => (r ? [[r.clusterId, r.entityId] as const] : [])));
  const shownIds = [...new Set([...ids, ...shownAs.values()])];
  const [decisions, notes, judgements] = await Promise.all([
    db.decisions.bulkGet(shownIds),
    db.notes
      .where('[target.kind+target.id]')
      .anyOf(shownIds.map((id) => ['entity', id]))
      .toArray(),
    db.judgements.where('entityIds').anyOf(shownIds).distinct().toArray(),
  ]);
  const byReader = judgements.filter((j) => j.by === 'reader');
  const held = new Set([
    ...decisions.flatMap((d) => d?.entityId ?? []),
    ...notes.map((n) => n.target.id),
    ...byReader.flatMap((j) => j.entityIds),
    ...shownAs.keys(),
    ...shownAs.values(),
  ]);
  const apart = byReader.filter((j) => j.verdict === 'different').flatMap((j) => expand(j.entityIds, shownAs));
  return { shownAs, held, apart };
}

/** What holds of two shown entities holds of every cluster shown as them. */
function expand([a, b]: readonly [string, string], shownAs: ReadonlyMap<string, string>): [string, string][] {
  const clustersOf = (id: string) => [
    id,
    ...[...shownAs].flatMap(([cluster, shown]) => (shown === id ? [cluster] : [])),
  ];
  return clustersOf(a).flatMap((x) => clustersOf(b).map((y) => [x, y] as [string, string]));
}
