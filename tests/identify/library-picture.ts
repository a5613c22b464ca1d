/** What a reader sees of a library, without ids and times: equal pictures are equal libraries to the reader. */
import type { Library } from '@/lib/store/database';

export async function pictureOf(db: Library): Promise<string[]> {
  const entities = await db.entities.toArray();
  const names = new Map(entities.map((e) => [e.id, `${e.kind} ${e.name}`]));
  const pictures = entities.map(async (entity) => {
    const readings = await db.readings.where('entityIds').equals(entity.id).toArray();
    const claims = await db.claims.where('subjectId').equals(entity.id).or('objectId').equals(entity.id).toArray();
    const places = readings.flatMap((r) =>
      r.appearances
        .filter((a) => a.entityId === entity.id)
        .flatMap((a) => a.mentions.map((m) => `${r.articleId}:${m.start}`)),
    );
    const said = claims.map(
      (c) => `${names.get(c.subjectId)} ${c.type} ${c.objectId && names.get(c.objectId)} ${c.quote}`,
    );
    const { kind, name, aliases, articleCount, mentionCount } = entity;
    return JSON.stringify({
      kind,
      name,
      aliases,
      articleCount,
      mentionCount,
      places: places.sort(),
      said: said.sort(),
    });
  });
  return (await Promise.all(pictures)).sort();
}

/** Every row of every table but `edits` and `meta`, in key order. */
export async function dumpLibrary(db: Library): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter((t) => t.name !== 'edits' && t.name !== 'meta');
  return Object.fromEntries(await Promise.all(tables.map(async (t) => [t.name, await t.toArray()] as const)));
}
