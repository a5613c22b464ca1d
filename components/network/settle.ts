/** Finds a place for every node by d3-force, a few milliseconds at a time, so that the page answers meanwhile. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph } from './graph';

export type Point = { x: number; y: number };
export type Places = ReadonlyMap<string, Point>;

type Body = SimulationNodeDatum & { id: string; radius: number };
type Spring = SimulationLinkDatum<Body> & { strength: number };

/** Milliseconds of one turn: half a frame is left to everything else. */
const TURN = 7;
/** About 190 steps until nothing moves much any more. */
const COOLING = 0.036;
const EDGE = 26;

export const radiusOf = (count: number): number => Math.min(16, 3 + 1.6 * Math.sqrt(count));

type Size = { width: number; height: number };

/** `pause` gives the page its turn. The same graph always gives the same places. null = called off. */
export async function settle(
  { nodes, lines }: Graph,
  size: Size,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<Places | null> {
  const bodies: Body[] = nodes.map(({ id, count }) => ({ id, radius: radiusOf(count) }));
  const springs: Spring[] = lines.map(({ from, to, together, place }) => ({
    source: from,
    target: to,
    strength: Math.min(0.9, 0.08 * together + (place ? 0.25 : 0)),
  }));
  const wide = size.width / Math.max(1, size.height);
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(COOLING)
    .force('charge', forceManyBody<Body>().strength(-90).distanceMax(420))
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .id((body) => body.id)
        .distance(46)
        .strength((s) => s.strength),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + 7),
    )
    .force('x', forceX<Body>(0).strength(0.05 / Math.max(0.5, wide)))
    .force('y', forceY<Body>(0).strength(0.05 * Math.max(0.5, wide)));
  while (simulation.alpha() > simulation.alphaMin()) {
    const turn = performance.now();
    while (simulation.alpha() > simulation.alphaMin() && performance.now() - turn < TURN) simulation.tick();
    await pause();
    if (signal.aborted) return null;
  }
  return toSize(bodies, size);
}

/** Scaled to the drawing; each way by itself, within reason, so that no room is left empty. */
function toSize(bodies: readonly Body[], { width, height }: Size): Places {
  const xs = bodies.map((body) => body.x ?? 0);
  const ys = bodies.map((body) => body.y ?? 0);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, tall] = [Math.max(1, Math.max(...xs) - left), Math.max(1, Math.max(...ys) - top)];
  const [scaleX, scaleY] = [(width - 2 * EDGE) / wide, (height - 2 * EDGE) / tall];
  const least = Math.min(scaleX, scaleY);
  const [x, y] = [Math.min(scaleX, least * 1.6, 2), Math.min(scaleY, least * 1.6, 2)];
  return new Map(
    bodies.map((body) => [
      body.id,
      {
        x: width / 2 + ((body.x ?? 0) - left - wide / 2) * x,
        y: height / 2 + ((body.y ?? 0) - top - tall / 2) * y,
      },
    ]),
  );
}
