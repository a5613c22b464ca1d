import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatList } from '@/components/ui/format';
import type { Party } from '@/lib/history/composition';
import type { Flow, Flows } from './flows';

const ROW = 40;
const WIDTH = 640;
const NAMES = 190;
const MIDDLE = WIDTH / 2;
const HALF = 6;

type Props = { flows: Flows; name: string; onOpen: (entityId: string) => void };

/** Who came from where on the left, who went where on the right; each stream wider the more people it has, up to a cap. The table below says the same in words. */
export function FlowChart({ flows, name, onOpen }: Props): JSX.Element {
  const rows = Math.max(flows.came.length, flows.left.length, 1);
  const height = rows * ROW + 24;
  return (
    <figure class="flows">
      <figcaption class="visually-hidden">{i18n.t('charts.flows', { name })}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`}>
        <text class="flow-side" x={0} y={12}>
          {i18n.t('charts.cameFrom')}
        </text>
        <text class="flow-side" x={WIDTH} y={12} text-anchor="end">
          {i18n.t('charts.wentTo')}
        </text>
        <rect class="flow-middle" x={MIDDLE - HALF} y={24} width={2 * HALF} height={rows * ROW - 8} rx={3} />
        {flows.came.map((flow, i) => (
          <FlowOf key={i} flow={flow} y={24 + i * ROW + 16} side="came" height={rows * ROW} onOpen={onOpen} />
        ))}
        {flows.left.map((flow, i) => (
          <FlowOf key={i} flow={flow} y={24 + i * ROW + 16} side="left" height={rows * ROW} onOpen={onOpen} />
        ))}
      </svg>
    </figure>
  );
}

type FlowProps = { flow: Flow; y: number; side: 'came' | 'left'; height: number; onOpen: Props['onOpen'] };

function FlowOf({ flow, y, side, height, onOpen }: FlowProps): JSX.Element {
  const { party, people } = flow;
  const [outer, inner] = side === 'came' ? [NAMES, MIDDLE - HALF] : [WIDTH - NAMES, MIDDLE + HALF];
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
      <PartyText
        party={party}
        x={side === 'came' ? NAMES - 8 : WIDTH - NAMES + 8}
        y={y - 2}
        anchor={side === 'came' ? 'end' : 'start'}
        label={label}
        onOpen={open}
      />
      <text
        class="flow-people"
        aria-hidden="true"
        x={side === 'came' ? NAMES - 8 : WIDTH - NAMES + 8}
        y={y + 12}
        text-anchor={side === 'came' ? 'end' : 'start'}
      >
        {shorten(people.length === 1 ? (people[0]?.name ?? '') : i18n.t('count.people', people.length))}
      </text>
    </g>
  );
}

type TextProps = {
  party: Party | null;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  label: string;
  onOpen: (() => void) | null;
};

function PartyText({ party, x, y, anchor, label, onOpen }: TextProps): JSX.Element {
  const text = (
    <text class="flow-party" x={x} y={y} text-anchor={anchor}>
      {shorten(party?.name ?? i18n.t('departures.unknown'))}
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
const shorten = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);
