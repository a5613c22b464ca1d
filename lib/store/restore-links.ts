/**
 * The same article read on two devices names its people under ids of each device's own. Same article, same kind, same name is
 * the same person: the incoming id becomes one that is shown as the one here, and the reader's words on it follow.
 */
import type { Reading } from '@/lib/model/appearance';
import type { Library } from './database';

/** Incoming id → the id here. */
export type Links = Map<string, string>;

/** Only `newcomers` are linked: an entity that was here before is whom the reader made it. */

export function addLinks(
  links: Links,
  here: Reading | undefined,
  incoming: Reading,
  newcomers: ReadonlySet<string>,
): void {
  const known = new Map(here?.appearances.map((a) => [`${a.kind} ${a.name}`, a.entityId]) ?? []);
  for (const { kind, name, entityId, clusterId } of incoming.appearances) {
    const shown = known.get(`${kind} ${name}`);
    if (shown === undefined) continue;
    for (const id of [entityId, clusterId])
      if (id !== shown && newcomers.has(id) && !links.has(id)) links.set(id, shown);
  }
}

/** Gives every id whose count may differ now. */
export async function applyLinks(db: Library, links: Links): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const [from, to] of links) {
    if (await db.redirects.get(from)) continue;
    await db.redirects.put({ clusterId: from, entityId: to });
    await db.notes
      .where('[target.kind+target.id]')
      .equals(['entity', from])
      .modify((note) => {
        note.target = { kind: 'entity', id: to };
      });
    const decision = await db.decisions.get(from);
    if (decision && !(await db.decisions.get(to))) await db.decisions.put({ ...decision, entityId: to });
    if (decision) await db.decisions.delete(from);
    touched.add(from).add(to);
  }
  return touched;
}
