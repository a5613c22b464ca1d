/** Where names can stand without covering one another or a node; those of less weight go without. Pure. */

export type Box = { x: number; y: number; width: number; height: number };
export type Labelled = { id: string; text: string; x: number; y: number; radius: number; weight: number };
/** `x`, `y`: the middle of the text's left edge. */
export type Label = { id: string; text: string; x: number; y: number; box: Box };

const HEIGHT = 15;
const GAP = 4;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** `widthOf`: of a text as it is drawn, CSS pixels. The weightiest choose first. */
export function placeLabels(nodes: readonly Labelled[], widthOf: (text: string) => number, bounds: Box): Label[] {
  const taken = nodes.map(({ id, x, y, radius }) => ({
    id,
    box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
  }));
  const placed: Label[] = [];
  for (const node of [...nodes].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const box = sidesOf(node, widthOf(node.text)).find(
      (side) =>
        isWithin(side, bounds) &&
        !placed.some((label) => overlaps(label.box, side)) &&
        !taken.some((other) => other.id !== node.id && overlaps(other.box, side)),
    );
    if (box) placed.push({ id: node.id, text: node.text, x: box.x, y: box.y + HEIGHT / 2, box });
  }
  return placed;
}

const isWithin = (box: Box, bounds: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/** Right, left, below, above. */
function sidesOf({ x, y, radius }: Labelled, width: number): Box[] {
  const away = radius + GAP;
  return [
    { x: x + away, y: y - HEIGHT / 2, width, height: HEIGHT },
    { x: x - away - width, y: y - HEIGHT / 2, width, height: HEIGHT },
    { x: x - width / 2, y: y + away - 2, width, height: HEIGHT },
    { x: x - width / 2, y: y - away - HEIGHT + 2, width, height: HEIGHT },
  ];
}
