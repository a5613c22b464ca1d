/** A reading → what the page paints. */

import type { Mark } from '@/lib/messaging/protocol';
import type { Reading } from '@/lib/model/appearance';
import type { Library } from '@/lib/store/database';
import { showEntities } from '@/lib/store/queries/shown-entity';

/** In text order; what the reader said is no name is left out. `mutedHere`: entities not marked in this article. */
export async function toMarks(db: Library, reading: Reading, mutedHere: ReadonlySet<string>): Promise<Mark[]> {
  const [article, entities] = await Promise.all([
    db.articles.get(reading.articleId),
    db.entities.bulkGet(reading.entityIds),
  ]);
  const shown = await showEntities(
    db,
    entities.filter((e) => e !== undefined),
  );
  const byId = new Map(shown.map((s) => [s.entity.id, s]));
  const marks = reading.appearances.flatMap(({ entityId, mentions }) => {
    const who = byId.get(entityId);
    if (!who || who.hidden) return [];
    const known = who.entity.firstMetAt < (article?.firstReadAt ?? 0);
    const { shownKind: kind, shownName: name, decision } = who;
    const { followed = false } = decision ?? {};
    const muted = (decision?.muted ?? false) || mutedHere.has(entityId);
    return mentions.map(({ start, end }) => ({ start, end, kind, entityId, name, known, followed, muted }));
  });
  return marks.sort((a, b) => a.start - b.start);
}
