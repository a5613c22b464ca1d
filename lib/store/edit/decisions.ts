/** What the reader decides about an entity or a claim. */
import type { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import type { Library } from '../database';
import { resolveEntityId } from '../queries/entities';

export type DecisionChange = { entityId: string } & Partial<Omit<EntityDecision, 'entityId' | 'decidedAt'>>;

/** Changes what is named and leaves the rest; a decision that says nothing any more is no decision. Throws for an unknown entity. */
export async function decideEntity(db: Library, change: DecisionChange, now: number): Promise<void> {
  await db.transaction('rw', [db.decisions, db.entities, db.redirects], async () => {
    const entityId = await resolveEntityId(db, change.entityId);
    if (entityId === null) throw new Error('there is no such person or organization');
    const before = await db.decisions.get(entityId);
    const nothing = { followed: false, muted: false, name: null, kind: null };
    const next = { ...nothing, ...before, ...dropUndefined(change), entityId, decidedAt: now };
    if (!next.followed && !next.muted && next.name === null && next.kind === null) await db.decisions.delete(entityId);
    else await db.decisions.put(next);
  });
}

/** Many at once, all or none; whoever was forgotten meanwhile is passed over. */
export async function decideEntities(db: Library, changes: readonly DecisionChange[], now: number): Promise<void> {
  await db.transaction('rw', [db.decisions, db.entities, db.redirects], async () => {
    for (const change of changes)
      if ((await resolveEntityId(db, change.entityId)) !== null) await decideEntity(db, change, now);
  });
}

function dropUndefined<T extends object>(change: T): T {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as T;
}

export async function decideClaim(db: Library, verdict: Omit<ClaimVerdict, 'decidedAt'>, now: number): Promise<void> {
  await db.verdicts.put({ ...verdict, decidedAt: now });
}

export async function withdrawClaimVerdict(db: Library, claimId: string): Promise<void> {
  await db.verdicts.delete(claimId);
}
