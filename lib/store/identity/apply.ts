/** Writes a settlement: clusters, open questions, and what old articles said. Inside the caller's transaction. */
import type { Library } from '../database';
import type { StoredJudgement } from '../rows';
import type { Block } from './block';
import { findHeirs, reattribute } from './reattribute';
import type { Doubt, Settlement } from './settle';

/** Returns the shown ids of entities whose articles changed, those of `exceptId` not counted. */
export async function applySettlement(
  db: Library,
  block: Block,
  settlement: Settlement,
  exceptId: string | null,
  now: number,
): Promise<Set<string>> {
  // other rows than those that are put
  await Promise.all([db.evidence.bulkDelete(settlement.gone), db.evidence.bulkPut(settlement.rows)]);
  const touched = await reattribute(db, settlement, block.shownAs, exceptId);
  await replaceDoubts(db, block, settlement, now);
  return touched;
}

/**
 * The machine's questions about clusters that were reviewed are asked anew, those about others stay; what was asked about a vanished
 * cluster is asked about its heir. A pair the reader judged is never asked again.
 */
async function replaceDoubts(db: Library, block: Block, settlement: Settlement, now: number): Promise<void> {
  const { doubts, reviewed } = settlement;
  const known = block.judgements;
  const judged = new Set(known.filter((j) => j.by === 'reader').map((j) => j.id));
  const asked = new Map(known.filter((j) => j.by === 'machine').map((j) => [j.id, j]));
  const isReviewed = new Set(reviewed);
  const heirs = findHeirs(settlement);
  const kept = [...asked.values()]
    .filter((j) => !j.entityIds.some((id) => isReviewed.has(id)))
    .map((j) => ({ score: 0, ...j, clusterIds: j.entityIds.map((id) => heirs.get(id) ?? id) as [string, string] }));
  const next = new Map<string, StoredJudgement>();
  for (const question of [...kept, ...doubts].flatMap((doubt) => toQuestion(doubt, block, now))) {
    const other = next.get(question.id);
    if (!other || isStronger(question, other)) next.set(question.id, question);
  }
  for (const id of judged) next.delete(id);
  for (const [id, question] of next) question.madeAt = asked.get(id)?.madeAt ?? now;
  await db.judgements.bulkDelete([...asked.keys()].filter((id) => !next.has(id)));
  await db.judgements.bulkPut([...next.values()]);
}

const reasonsOf = ({ reasonsFor, reasonsAgainst }: StoredJudgement): string =>
  [...reasonsFor, ...reasonsAgainst].join();

/** The most that ever spoke for a pair is what the reader is told, in whatever order it was read. */
function isStronger(a: StoredJudgement, b: StoredJudgement): boolean {
  const [x = 0, y = 0] = [a.score, b.score];
  return x > y || (x === y && reasonsOf(a) < reasonsOf(b));
}

function toQuestion({ clusterIds, score, reasonsFor, reasonsAgainst }: Doubt, block: Block, now: number) {
  const [a, b] = clusterIds.map((id) => block.shownAs.get(id) ?? id).sort();
  if (a === undefined || b === undefined || a === b) return [];
  return [
    {
      id: `${a} ${b}`,
      entityIds: [a, b] as [string, string],
      verdict: 'unsure' as const,
      by: 'machine' as const,
      score,
      reasonsFor,
      reasonsAgainst,
      madeAt: now,
    },
  ];
}
