/** All clusters whose names touch an article's names, and what the reader said about them: everything that who-is-who can depend on. */
import type { Table } from 'dexie';
import type { Evidence } from '@/lib/model/evidence';
import type { Library } from '../database';
import { findByKeys, findIdsByKeys } from '../find-by-keys';
import type { IdentityRules } from '../identity-rules';
import type { EvidenceRow, StoredJudgement } from '../rows';

export type Block = {
  rows: Map<string, EvidenceRow>;
  /** Where the reader merged a cluster to; a cluster not in it is shown as itself. */
  shownAs: Map<string, string>;
  /** Clusters about which the reader decided something: they keep their id and are never merged by the machine. */
  held: Set<string>;
  /** Clusters the reader said are different. */
  apart: [string, string][];
  /** All judgements about the block's entities, by whomever. */
  judgements: StoredJudgement[];
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
  const seen = new Set<string>();
  const take = async (ids: readonly string[]): Promise<string[]> => {
    const found = (await db.evidence.bulkGet(ids.filter((id) => !rows.has(id)))).filter((row) => row !== undefined);
    for (const row of found) rows.set(row.clusterId, row);
    return found.flatMap((row) => rules.toLookupKeys(row.nameKeys));
  };
  let keys = [...digests.flatMap((d) => rules.toLookupKeys(d.nameKeys)), ...(await take(clusterIds))];
  while (rows.size < MAX_ROWS) {
    const fresh = [...new Set(keys)].filter((k) => !seen.has(k));
    if (fresh.length === 0) break;
    for (const key of fresh) seen.add(key);
    keys = await take(await findIdsByKeys(db.evidence as Table<unknown, string>, 'nameKeys', fresh));
  }
  return { rows, ...(await loadReadersWord(db, [...rows.keys()])) };
}

async function loadReadersWord(db: Library, ids: readonly string[]): Promise<Omit<Block, 'rows'>> {
  const [redirectCount, noteCount] = await Promise.all([db.redirects.count(), db.notes.count()]);
  const merges =
    redirectCount === 0
      ? []
      : [...(await db.redirects.bulkGet([...ids])), ...(await findByKeys(db.redirects, 'entityId', ids))];
  const shownAs = new Map(merges.flatMap((r) => (r ? [[r.clusterId, r.entityId] as const] : [])));
  const shownIds = [...new Set([...ids, ...shownAs.values()])];
  const targets = shownIds.map((id) => ['entity', id]);
  const [decisions, notes, judgements] = await Promise.all([
    db.decisions.bulkGet(shownIds),
    noteCount === 0 ? [] : findByKeys(db.notes, '[target.kind+target.id]', targets),
    findByKeys(db.judgements, 'entityIds', shownIds),
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
  return { shownAs, held, apart, judgements };
}

/** What holds of two shown entities holds of every cluster shown as them. */
function expand([a, b]: readonly [string, string], shownAs: ReadonlyMap<string, string>): [string, string][] {
  const clustersOf = (id: string) => [
    id,
    ...[...shownAs].flatMap(([cluster, shown]) => (shown === id ? [cluster] : [])),
  ];
  return clustersOf(a).flatMap((x) => clustersOf(b).map((y) => [x, y] as [string, string]));
}
