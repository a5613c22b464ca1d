import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatList } from '@/components/ui/format';
import type { Party } from '@/lib/history/composition';
import type { Flow, Flows } from './flows';
import { useWidth } from './use-width';

const ROW = 40;
const WIDEST = 640;
const HALF = 6;
/** CSS pixels of a letter of a name, on the average. */
const LETTER = 7.2;

/** Where things stand from left to right: names, streams, the company, streams, names. */
type Across = { width: number; names: number; middle: number };
const acrossOf = (room: number): Across => {
  const width = Math.min(WIDEST, room);
  return { width, names: Math.min(190, width * 0.34), middle: width / 2 };
};

type Props = { flows: Flows; name: string; onOpen: (entityId: string) => void };

/** Who came from where on the left, who went where on the right; each stream wider the more people it has, up to a cap. The table below says the same in words. */
export function FlowChart({ flows, name, onOpen }: Props): JSX.Element {
  const frame = useRef<HTMLElement>(null);
  const across = acrossOf(useWidth(frame));
  const { width, middle } = across;
  const rows = Math.max(flows.came.length, flows.left.length, 1);
  const height = rows * ROW + 24;
  const rest = { across, height: rows * ROW, onOpen };
  return (
    <figure ref={frame} class="flows">
      <figcaption class="visually-hidden">{i18n.t('charts.flows', { name })}</figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <text class="flow-side" x={0} y={12}>
          {i18n.t('charts.cameFrom')}
        </text>
        <text class="flow-side" x={width} y={12} text-anchor="end">
          {i18n.t('charts.wentTo')}
        </text>
        <rect class="flow-middle" x={middle - HALF} y={24} width={2 * HALF} height={rows * ROW - 8} rx={3} />
        {flows.came.map((flow, i) => (
          <FlowOf key={i} flow={flow} y={24 + i * ROW + 16} side="came" {...rest} />
        ))}
        {flows.left.map((flow, i) => (
          <FlowOf key={i} flow={flow} y={24 + i * ROW + 16} side="left" {...rest} />
        ))}
      </svg>
    </figure>
  );
}

type FlowProps = {
  flow: Flow;
  y: number;
  side: 'came' | 'left';
  across: Across;
  height: number;
  onOpen: Props['onOpen'];
};

function FlowOf({ flow, y, side, across, height, onOpen }: FlowProps): JSX.Element {
  const { party, people } = flow;
  const { width, names, middle } = across;
  const [outer, inner] = side === 'came' ? [names, middle - HALF] : [width - names, middle + HALF];
  const [x, anchor] = side === 'came' ? ([names - 8, 'end'] as const) : ([width - names + 8, 'start'] as const);
  const fits = Math.floor((names - 8) / LETTER);
  const bend = (outer + inner) / 2;
  // streams meet the middle a little closer together than they begin
  const target = 24 + height / 2 + (y - 24 - height / 2) * 0.8;
  const label = `${party?.name ?? i18n.t('departures.unknown')}: ${formatList(people.map((p) => p.name))}`;
  const open = party?.id ? () => onOpen(party.id ?? '') : null;
  return (
    <g class={party ? `flow flow-${side}` : 'flow flow-unknown'}>
      <title>{label}</title>
      <path
        d={`M ${outer} ${y} C ${bend} ${y}, ${bend} ${target}, ${inner} ${target}`}
        stroke-width={Math.min(22, 3 + 4 * people.length)}
      />
      <PartyText party={party} x={x} y={y - 2} anchor={anchor} fits={fits} label={label} onOpen={open} />
      <text class="flow-people" aria-hidden="true" x={x} y={y + 12} text-anchor={anchor}>
        {shorten(people.length === 1 ? (people[0]?.name ?? '') : i18n.t('count.people', people.length), fits)}
      </text>
    </g>
  );
}

type TextProps = {
  party: Party | null;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  /** Letters that fit beside the stream. */
  fits: number;
  label: string;
  onOpen: (() => void) | null;
};

function PartyText({ party, x, y, anchor, fits, label, onOpen }: TextProps): JSX.Element {
  const text = (
    <text class="flow-party" x={x} y={y} text-anchor={anchor}>
      {shorten(party?.name ?? i18n.t('departures.unknown'), fits)}
    </text>
  );
  if (!onOpen) return text;
  return (
    <g
      class="flow-link"
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      {text}
    </g>
  );
}

/** What fits beside the streams; whole in the title. */
const shorten = (name: string, fits: number): string =>
  name.length > fits ? `${name.slice(0, Math.max(1, fits - 1))}…` : name;
