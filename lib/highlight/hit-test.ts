/** The mark under a point of the window, exactly: the nearest character is found first, then its boxes are asked. */
import type { PaintedMark } from './mark';

type Caret = { node: Node; offset: number };

/** `x`, `y` in CSS pixels of the viewport; null when no mark is painted there. */
export function findMarkAt<M extends PaintedMark>(
  document: Document,
  marks: readonly M[],
  x: number,
  y: number,
): M | null {
  const caret = caretAt(document, marks, x, y);
  if (!caret) return null;
  const mark = marks.find((m) => contains(m.range, caret));
  return mark && coversPoint(mark.range, x, y) ? mark : null;
}

function caretAt(document: Document, marks: readonly PaintedMark[], x: number, y: number): Caret | null {
  if (!('caretPositionFromPoint' in document)) return null;
  const position = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(marks) });
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}

/** Open shadow roots must be named, or the host is answered. */
function shadowRootsOf(marks: readonly PaintedMark[]): ShadowRoot[] {
  const roots = new Set<Node>();
  for (const { range } of marks) roots.add(range.startContainer.getRootNode());
  return [...roots].filter((root): root is ShadowRoot => 'host' in root);
}

function contains(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.comparePoint(node, offset) === 0;
  } catch {
    // the caret stands in another tree than the range
    return false;
  }
}

function coversPoint(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
}
