/** Who stands with whom, as nodes and lines: of each only the strongest, so that the drawing can be read. Pure. */
import type { NetworkFacts } from '@/components/hooks/use-network';
import type { EntityKind } from '@/lib/model/entity';

export type GraphNode = {
  id: string;
  name: string;
  kind: EntityKind;
  followed: boolean;
  /** In how many of the articles it is named. */
  count: number;
};
/** `together`: in how many articles both are named; `place`: what articles say of the one at the other. */
export type GraphLine = {
  from: string;
  to: string;
  together: number;
  place: { title: string | null; left: boolean } | null;
};
export type Graph = { nodes: GraphNode[]; lines: GraphLine[] };

/** Lines kept of each node: those to whom it is named with most. */
const STRONGEST = 3;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export function toGraph({ articles, entities, claims }: NetworkFacts): Graph {
  const counts = new Map<string, number>();
  const pairs = new Map<string, GraphLine>();
  const lineOf = (a: string, b: string): GraphLine => {
    const key = keyOf(a, b);
    const line = pairs.get(key) ?? { from: a, to: b, together: 0, place: null };
    pairs.set(key, line);
    return line;
  };
  for (const { entityIds } of articles) {
    for (const [i, a] of entityIds.entries()) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      for (const b of entityIds.slice(i + 1)) lineOf(a, b).together += 1;
    }
  }
  for (const { subjectId, objectId, title, type } of claims) {
    if (objectId === null || objectId === subjectId) continue;
    const line = lineOf(subjectId, objectId);
    const left = type === 'end_position' || (line.place?.left ?? false);
    line.place = { title: line.place?.title ?? title, left };
  }
  const nodes = entities.map(({ entity, shownName, shownKind, decision }) => ({
    id: entity.id,
    name: shownName,
    kind: shownKind,
    followed: decision?.followed ?? false,
    count: counts.get(entity.id) ?? 0,
  }));
  const shown = new Set(nodes.map((node) => node.id));
  return { nodes, lines: strongest([...pairs.values()].filter((l) => shown.has(l.from) && shown.has(l.to))) };
}

/** Whoever was somewhere is always joined to it. */
function strongest(lines: readonly GraphLine[]): GraphLine[] {
  const byWeight = [...lines].sort(
    (a, b) => b.together - a.together || (keyOf(a.from, a.to) < keyOf(b.from, b.to) ? -1 : 1),
  );
  const kept = new Map<string, number>();
  const hasRoom = (id: string): boolean => (kept.get(id) ?? 0) < STRONGEST;
  return byWeight.filter((line) => {
    if (!line.place && !(hasRoom(line.from) || hasRoom(line.to))) return false;
    for (const id of [line.from, line.to]) kept.set(id, (kept.get(id) ?? 0) + 1);
    return true;
  });
}

/** Of each node the others it is joined to, those named with it most first. */
export function neighboursOf({ nodes, lines }: Graph): ReadonlyMap<string, { node: GraphNode; line: GraphLine }[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, { node: GraphNode; line: GraphLine }[]>(nodes.map((node) => [node.id, []]));
  for (const line of lines) {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (!from || !to) continue;
    found.get(from.id)?.push({ node: to, line });
    found.get(to.id)?.push({ node: from, line });
  }
  for (const list of found.values()) list.sort((a, b) => b.line.together - a.line.together);
  return found;
}
