import { describe, expect, it } from 'vitest';
import type { PaintedMark } from '@/lib/highlight/mark';
import { HIGHLIGHT_NAMES, Painter } from '@/lib/highlight/painter';

/** A registry as the page sees it too: it can read and wipe it. */
function createPorts() {
  const registry = new Map<string, Set<unknown>>();
  return { registry, ports: { registry, createHighlight: () => new Set() } as never };
}

const mark = (kind: PaintedMark['kind'], start: number): PaintedMark =>
  ({ kind, start, surface: 'Ada', range: { start } as unknown as Range }) as PaintedMark;

describe('the painter', () => {
  const marks = [mark('person', 3), mark('organization', 9), mark('person', 20)];

  it('makes one public entry a kind, and says nothing more', () => {
    const { registry, ports } = createPorts();
    new Painter(ports).paint(marks);
    expect([...registry].map(([name, ranges]) => [name, ranges.size])).toEqual([
      [HIGHLIGHT_NAMES.person, 2],
      [HIGHLIGHT_NAMES.organization, 1],
    ]);
  });

  it('makes no entry for a kind that is not there', () => {
    const { registry, ports } = createPorts();
    new Painter(ports).paint([mark('person', 1)]);
    expect([...registry.keys()]).toEqual([HIGHLIGHT_NAMES.person]);
  });

  it.each([
    ['cleared the registry', (registry: Map<string, Set<unknown>>) => registry.clear()],
    ['emptied an entry', (registry: Map<string, Set<unknown>>) => registry.get(HIGHLIGHT_NAMES.person)?.clear()],
  ])('paints again after the page %s', (_, wipe) => {
    const { registry, ports } = createPorts();
    const painter = new Painter(ports);
    painter.paint(marks);
    expect(painter.restore()).toBe(false);
    wipe(registry);
    expect(painter.restore()).toBe(true);
    expect(registry.get(HIGHLIGHT_NAMES.person)?.size).toBe(2);
  });

  it('leaves nothing when it is cleared, and the entries of others alone', () => {
    const { registry, ports } = createPorts();
    registry.set('search-results', new Set());
    const painter = new Painter(ports);
    painter.paint(marks);
    painter.clear();
    expect([...registry.keys()]).toEqual(['search-results']);
    expect(painter.restore()).toBe(false);
  });
});
