/** Where a box goes beside the words it speaks of. All in CSS pixels of the viewport. */

type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

const GAP = 6;
const MARGIN = 8;

/** Below the anchor; above it where there is more room; never outside the window. */
export function placeBeside(anchor: Box, size: Size, viewport: Size): { left: number; top: number } {
  const left = Math.max(MARGIN, Math.min(anchor.left, viewport.width - size.width - MARGIN));
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - size.height;
  const fitsBelow = below + size.height <= viewport.height - MARGIN;
  const top = fitsBelow || viewport.height - anchor.bottom >= anchor.top ? below : above;
  return { left, top: Math.max(MARGIN, Math.min(top, viewport.height - size.height - MARGIN)) };
}
