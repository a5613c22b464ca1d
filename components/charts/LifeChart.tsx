import { scaleUtc } from 'd3-scale';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { describeLine } from '@/components/reader/describe-claim';
import { formatTick } from '@/components/ui/format';
import { useGrowing } from '@/components/ui/use-growing';
import type { Bar, Lane, LifeLines, Mark } from './life-lines';
import { useWidth } from './use-width';

const LANE = 44;
const NAME = 15;
const AXIS = 26;
const PAD = 10;
/** A bar of which one day is known is still to be seen. */
const LEAST = 6;

type Scale = (day: string) => number;
type Props = { lines: LifeLines; name: string; onPoint: (mark: Mark) => void };

/** Roles as bars and moves as marks, drawn to scale. What it shows stands in words in the timeline below, where a mark leads. */
export function LifeChart({ lines, name, onPoint }: Props): JSX.Element {
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  const time = scaleUtc()
    .domain([toDate(lines.from), toDate(lines.to)])
    .range([PAD, width - PAD]);
  const at: Scale = (day) => time(toDate(day));
  const height = lines.lanes.length * LANE + AXIS;
  const drawn = useGrowing(lines.lanes.length, 14);
  return (
    <figure ref={frame} class="life">
      <figcaption class="visually-hidden">{i18n.t('charts.life', { name })}</figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <g class="life-axis" aria-hidden="true">
          {time.ticks(Math.max(2, Math.floor(width / 110))).map((tick) => (
            <g key={tick.getTime()} transform={`translate(${time(tick)} 0)`}>
              <line y1={0} y2={height - AXIS} />
              <text y={height - 8} text-anchor="middle">
                {formatTick(tick, unitOf(lines))}
              </text>
            </g>
          ))}
          {lines.gaps.map((gap) => (
            <rect
              key={gap.from}
              class="life-gap"
              x={at(gap.from)}
              y={0}
              width={Math.max(0, at(gap.to) - at(gap.from))}
              height={height - AXIS}
            />
          ))}
        </g>
        {lines.lanes.slice(0, drawn).map((lane, i) => (
          <g key={lane.key} transform={`translate(0 ${i * LANE})`}>
            <LaneOf lane={lane} at={at} width={width} onPoint={onPoint} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

function LaneOf({
  lane,
  at,
  width,
  onPoint,
}: {
  lane: Lane;
  at: Scale;
  width: number;
  onPoint: Props['onPoint'];
}): JSX.Element {
  const first = Math.min(...[...lane.bars.map((b) => at(b.from)), ...lane.marks.map((m) => at(m.day))]);
  const isLeft = first < width * 0.6;
  return (
    <>
      <text
        class="life-name"
        aria-hidden="true"
        x={isLeft ? Math.max(PAD, first) : width - PAD}
        y={NAME - 3}
        text-anchor={isLeft ? 'start' : 'end'}
      >
        {lane.party?.name ?? i18n.t('charts.noEmployer')}
      </text>
      {lane.bars.map((bar) => (
        <BarOf key={bar.id} bar={bar} at={at} />
      ))}
      {lane.marks.map((mark) => (
        <MarkOf key={mark.line.id} mark={mark} at={at} onPoint={onPoint} />
      ))}
    </>
  );
}

/** An edge that no sentence states is drawn open; of a single day somebody was seen there, a dot. */
function BarOf({ bar, at }: { bar: Bar; at: Scale }): JSX.Element {
  const x = at(bar.from);
  const y = NAME + 4;
  const isSighting = bar.from === bar.to && !bar.isFromStated && !bar.isToStated;
  if (isSighting) return <circle class="life-sighting" aria-hidden="true" cx={x} cy={y + 5} r={4} />;
  const end = Math.max(x + LEAST, at(bar.to));
  return (
    <g class="life-bar" aria-hidden="true">
      <rect x={x} y={y} width={end - x} height={10} rx={2} />
      {!bar.isFromStated && <line class="life-open" x1={x} x2={x} y1={y - 3} y2={y + 13} />}
      {!bar.isToStated && <line class="life-open" x1={end} x2={end} y1={y - 3} y2={y + 13} />}
    </g>
  );
}

const SHAPES: Readonly<Record<Mark['kind'], string>> = {
  came: 'M -6 5 L 0 -6 L 6 5 Z',
  left: 'M -6 -5 L 0 6 L 6 -5 Z',
  other: 'M 0 -6 L 6 0 L 0 6 L -6 0 Z',
};

function MarkOf({ mark, at, onPoint }: { mark: Mark; at: Scale; onPoint: Props['onPoint'] }): JSX.Element {
  const { line, kind, stand, day, otherDays } = mark;
  const [x, y] = [at(day), NAME + 9];
  const label = describeLine(line);
  return (
    <g
      class={`life-mark life-${stand}`}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={() => onPoint(mark)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPoint(mark);
      }}
    >
      <title>{label}</title>
      {otherDays.map((other) => (
        <g key={other} class="life-fork">
          <path d={`M ${x} ${y} C ${x} ${y + 16}, ${at(other)} ${y + 16}, ${at(other)} ${y}`} />
          <path d={SHAPES[kind]} transform={`translate(${at(other)} ${y}) scale(0.7)`} />
        </g>
      ))}
      <path d={SHAPES[kind]} transform={`translate(${x} ${y})`} />
      {stand === 'denied' && <path class="life-cross" d={`M ${x - 8} ${y + 8} L ${x + 8} ${y - 8}`} />}
    </g>
  );
}

const LONG = 3 * 365 * 24 * 3_600_000;
const SHORT = 120 * 24 * 3_600_000;

function unitOf({ from, to }: LifeLines): 'year' | 'month' | 'day' {
  const span = toDate(to).getTime() - toDate(from).getTime();
  return span > LONG ? 'year' : span > SHORT ? 'month' : 'day';
}

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
