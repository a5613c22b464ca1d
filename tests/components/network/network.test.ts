import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursOf, toGraph } from '@/components/network/graph';
import { overlaps, placeLabels } from '@/components/network/labels';
import { settle } from '@/components/network/settle';

const shown = (id: string, kind: 'person' | 'organization' = 'person') => ({
  entity: {
    id,
    kind,
    name: id,
    aliases: [],
    nameKeys: [],
    articleCount: 1,
    mentionCount: 1,
    firstMetAt: 1,
    lastMetAt: 1,
  },
  decision: null,
  shownName: id,
  shownKind: kind,
  hidden: false,
});

describe('the network', () => {
  const graph = toGraph({
    found: 3,
    articles: [
      { id: '1', entityIds: ['ada', 'ben', 'acme'] },
      { id: '2', entityIds: ['ada', 'ben'] },
      { id: '3', entityIds: ['cleo'] },
    ],
    entities: [shown('ada'), shown('ben'), shown('cleo'), shown('acme', 'organization')],
    claims: [
      { subjectId: 'cleo', objectId: 'acme', title: 'head', type: 'position' },
      { subjectId: 'cleo', objectId: 'acme', title: null, type: 'end_position' },
      { subjectId: 'cleo', objectId: null, title: 'chair', type: 'position' },
    ],
  });

  it('joins who is named together, as often as they are, and who was where', () => {
    expect(graph.lines.find((line) => line.from === 'ada' && line.to === 'ben')).toMatchObject({
      together: 2,
      place: null,
    });
    expect(graph.lines.find((line) => line.from === 'cleo')).toEqual({
      from: 'cleo',
      to: 'acme',
      together: 0,
      place: { title: 'head', left: true },
    });
    expect(graph.nodes.map((node) => node.count)).toEqual([2, 2, 1, 1]);
    expect(
      neighboursOf(graph)
        .get('ada')
        ?.map(({ node }) => node.id),
    ).toEqual(['ben', 'acme']);
  });

  it('keeps of a crowd each one’s strongest lines', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const crowd = toGraph({
      found: 1,
      articles: [{ id: '1', entityIds: ids }],
      entities: ids.map((id) => shown(id)),
      claims: [],
    });
    expect(crowd.lines.length).toBeLessThan(40 * 4);
    const joined = new Set(crowd.lines.flatMap((line) => [line.from, line.to]));
    expect(joined.size).toBe(40);
  });

  it('finds the same place for everybody each time, inside the drawing, and gives the page its turns', async () => {
    const size = { width: 600, height: 400 };
    let turns = 0;
    const pause = async (): Promise<void> => void turns++;
    const places = await settle(graph, size, pause, new AbortController().signal);
    expect(await settle(graph, size, pause, new AbortController().signal)).toEqual(places);
    expect(turns).toBeGreaterThan(0);
    expect(places?.size).toBe(4);
    for (const { x, y } of places?.values() ?? []) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(600);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(400);
    }
    const called = new AbortController();
    called.abort();
    expect(await settle(graph, size, pause, called.signal)).toBeNull();
  });

  it('lets no two names collide, nor a name cover a node, wherever they are', () => {
    const node = fc.record({
      text: fc.string({ minLength: 1, maxLength: 24 }),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 3, max: 16 }),
      weight: fc.integer({ min: 1, max: 50 }),
    });
    const bounds = { x: 0, y: 0, width: 500, height: 400 };
    fc.assert(
      fc.property(fc.array(node, { maxLength: 60 }), (nodes) => {
        const named = nodes.map((n, i) => ({ ...n, id: `${i}` }));
        const labels = placeLabels(named, (text) => text.length * 7, bounds);
        for (const [i, a] of labels.entries()) {
          for (const b of labels.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false);
          for (const other of named) {
            const { x, y, radius } = other;
            const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
            if (other.id !== a.id) expect(overlaps(a.box, box)).toBe(false);
          }
        }
      }),
    );
  });
});
