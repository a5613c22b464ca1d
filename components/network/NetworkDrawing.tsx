import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Graph, type GraphLine, type GraphNode, neighboursOf } from './graph';
import { type Label, placeLabels } from './labels';
import { type Places, radiusOf, settle } from './settle';
import type { Size } from './use-size';

type Props = {
  graph: Graph;
  size: Size;
  /** Set off with those it is joined to; null = all alike. */
  lit: string | null;
  onPoint: (id: string | null) => void;
  onOpen: (id: string) => void;
  label: string;
};

/** The list below says the same in words and by keyboard: the drawing is for the eye and the pointer. */
export function NetworkDrawing({ graph, size, lit, onPoint, onOpen, label }: Props): JSX.Element {
  const places = usePlaces(graph, size);
  const near = useMemo(() => neighboursOf(graph), [graph]);
  const labels = useMemo(() => (places ? labelsOf(graph, places, size) : []), [places]);
  const joined = new Set(lit === null ? [] : [lit, ...(near.get(lit) ?? []).map(({ node }) => node.id)]);
  const isDim = (...ids: string[]): boolean => lit !== null && joined.size > 0 && !ids.every((id) => joined.has(id));
  return (
    <figure class="network-figure" data-settled={places ? 'yes' : 'no'}>
      <figcaption class="visually-hidden">{label}</figcaption>
      <svg
        aria-hidden="true"
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        onPointerLeave={() => onPoint(null)}
      >
        {!places && (
          <text class="network-settling" x={size.width / 2} y={size.height / 2} text-anchor="middle">
            {i18n.t('network.settling')}
          </text>
        )}
        {places && (
          <>
            {graph.lines.map((line) => (
              <Line
                key={`${line.from} ${line.to}`}
                line={line}
                places={places}
                dim={isDim(line.from, line.to) || (lit !== null && line.from !== lit && line.to !== lit)}
              />
            ))}
            {graph.nodes.map((node) => (
              <Node key={node.id} node={node} places={places} dim={isDim(node.id)} onPoint={onPoint} onOpen={onOpen} />
            ))}
            {labels.map((one) => (
              <text key={one.id} class={isDim(one.id) ? 'network-name dim' : 'network-name'} x={one.x} y={one.y}>
                {one.text}
              </text>
            ))}
            {lit !== null && <LitName graph={graph} places={places} lit={lit} labels={labels} size={size} />}
          </>
        )}
      </svg>
    </figure>
  );
}

/** null until everybody has found their place; the last places stay while the next are looked for. */
function usePlaces(graph: Graph, size: Size): Places | null {
  const [places, setPlaces] = useState<{ graph: Graph; size: Size; places: Places } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void settle(graph, size, giveTurn, stop.signal).then((found) => found && setPlaces({ graph, size, places: found }));
    return () => stop.abort();
  }, [graph, size]);
  return places?.graph === graph && places.size === size ? places.places : null;
}

/** What the reader does in the meantime comes first. */
function giveTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}

function Line({ line, places, dim }: { line: GraphLine; places: Places; dim: boolean }): JSX.Element | null {
  const [from, to] = [places.get(line.from), places.get(line.to)];
  if (!from || !to) return null;
  const kind = line.place ? (line.place.left ? 'network-line place left' : 'network-line place') : 'network-line';
  return (
    <line
      class={dim ? `${kind} dim` : kind}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke-width={Math.min(5, 0.7 + 0.5 * line.together)}
    />
  );
}

type NodeProps = { node: GraphNode; places: Places; dim: boolean } & Pick<Props, 'onPoint' | 'onOpen'>;

function Node({ node, places, dim, onPoint, onOpen }: NodeProps): JSX.Element | null {
  const at = places.get(node.id);
  if (!at) return null;
  const r = radiusOf(node.count);
  const kind = `network-node ${node.kind}${node.followed ? ' followed' : ''}${dim ? ' dim' : ''}`;
  const shared = { class: kind, onPointerEnter: () => onPoint(node.id), onClick: () => onOpen(node.id) };
  return node.kind === 'person' ? (
    <circle {...shared} cx={at.x} cy={at.y} r={r} />
  ) : (
    <rect {...shared} x={at.x - r * 0.9} y={at.y - r * 0.9} width={r * 1.8} height={r * 1.8} rx={2} />
  );
}

type LitProps = { graph: Graph; places: Places; lit: string; labels: readonly Label[]; size: Size };

/** Whoever is pointed at is named, also where there was no room for the name. */
function LitName({ graph, places, lit, labels, size }: LitProps): JSX.Element | null {
  const node = graph.nodes.find(({ id }) => id === lit);
  const at = places.get(lit);
  if (!node || !at || labels.some((label) => label.id === lit)) return null;
  const isRight = at.x < size.width * 0.7;
  const away = radiusOf(node.count) + 4;
  return (
    <text
      class="network-name lit"
      x={isRight ? at.x + away : at.x - away}
      y={at.y}
      text-anchor={isRight ? 'start' : 'end'}
    >
      {node.name}
    </text>
  );
}

/** CSS pixels; the drawing's own font. */
const FONT = '600 12px system-ui, sans-serif';
const LONGEST = 26;

function labelsOf({ nodes }: Graph, places: Places, { width, height }: Size): Label[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = FONT;
  const widthOf = (text: string): number => (context?.measureText(text).width ?? text.length * 7.5) + 4;
  const named = nodes.flatMap((node) => {
    const at = places.get(node.id);
    const text = node.name.length > LONGEST ? `${node.name.slice(0, LONGEST - 1)}…` : node.name;
    return at
      ? [{ id: node.id, text, ...at, radius: radiusOf(node.count), weight: node.count + (node.followed ? 1_000 : 0) }]
      : [];
  });
  return placeLabels(named, widthOf, { x: 0, y: 0, width, height });
}
