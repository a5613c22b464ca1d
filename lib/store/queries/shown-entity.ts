/** An entity joined with what the reader decided about it. */
import type { EntityDecision } from '@/lib/model/decision';
import type { Entity, EntityKind } from '@/lib/model/entity';
import type { Library } from '../database';
import { decisionsOn } from './reader-words';

/** An entity with the reader's word on it. `shownName` and `shownKind` are what to show. */
export type ShownEntity = {
  entity: Entity;
  /** null = the reader decided nothing. */
  decision: EntityDecision | null;
  shownName: string;
  shownKind: EntityKind;
  /** The reader said it is no name: leave it out everywhere. */
  hidden: boolean;
};

export function showEntity(entity: Entity, decision: EntityDecision | undefined): ShownEntity {
  const kind = decision?.kind ?? entity.kind;
  return {
    entity,
    decision: decision ?? null,
    shownName: decision?.name ?? entity.name,
    shownKind: kind === 'not-a-name' ? entity.kind : kind,
    hidden: kind === 'not-a-name',
  };
}

export async function showEntities(db: Library, entities: readonly Entity[]): Promise<ShownEntity[]> {
  const decisions = await decisionsOn(
    db,
    entities.map((e) => e.id),
  );
  return entities.map((e) => showEntity(e, decisions.get(e.id)));
}
