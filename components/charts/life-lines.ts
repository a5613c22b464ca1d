/** A person's history laid out in time: a lane for each employer, roles as bars, what happened as marks. Pure. */
import type { HistoryLine, IntervalEdge, Intervals, Party, Stand, Timeline } from '@/lib/history/composition';

export type Bar = {
  id: string;
  title: string | null;
  /** ISO days; the same twice when only one day is known. */
  from: string;
  to: string;
  /** False where no sentence states the edge: it is the first or last day somebody was seen there, or not known at all. */
  isFromStated: boolean;
  isToStated: boolean;
};

export type Mark = {
  line: HistoryLine;
  kind: 'came' | 'left' | 'other';
  stand: Stand;
  day: string;
  /** Days that other sentences give: the mark forks. */
  otherDays: string[];
};

export type Lane = { key: string; party: Party | null; bars: Bar[]; marks: Mark[] };

export type LifeLines = {
  lanes: Lane[];
  /** Silences between a stated end and the next stated start, ISO days. */
  gaps: { from: string; to: string }[];
  /** ISO days of the first and the last thing drawn. */
  from: string;
  to: string;
};

/** null = nothing dated: there is nothing to draw to scale. Lanes in the order in which they begin. */
export function layOutLife(timeline: Timeline, { roles, gaps }: Intervals): LifeLines | null {
  const lanes = new Map<string, Lane>();
  const laneOf = (party: Party | null): Lane => {
    const key = party?.id ?? party?.name ?? '';
    const lane = lanes.get(key) ?? { key, party, bars: [], marks: [] };
    lanes.set(key, lane);
    return lane;
  };
  for (const role of roles) {
    const [from, to] = [dayOf(role.start, 'earliest'), dayOf(role.end, 'latest')];
    const known = from ?? to;
    if (known === null) continue;
    const isFromStated = role.start.kind === 'stated' && role.start.date !== null;
    const isToStated = role.end.kind === 'stated' && role.end.date !== null;
    const bar = { id: role.id, title: role.title, from: from ?? known, to: to ?? known, isFromStated, isToStated };
    laneOf(role.object).bars.push(bar);
  }
  for (const line of timeline.events) {
    if (!line.date) continue;
    const otherDays = line.otherDates.map((date) => date.earliest);
    const mark = { line, kind: kindOf(line), stand: line.stand, day: line.date.earliest, otherDays };
    laneOf(line.object).marks.push(mark);
  }
  const begun = new Map([...lanes.values()].map((lane) => [lane, firstOf(lane)]));
  const drawn = [...begun.keys()].sort((a, b) => ((begun.get(a) ?? '') < (begun.get(b) ?? '') ? -1 : 1));
  const days = drawn.flatMap(daysOf).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { lanes: drawn, gaps, from: first, to: last };
}

const dayOf = (edge: IntervalEdge, side: 'earliest' | 'latest'): string | null => edge.date?.[side] ?? null;

const kindOf = ({ type }: HistoryLine): Mark['kind'] =>
  type === 'start_position' ? 'came' : type === 'end_position' ? 'left' : 'other';

const daysOf = ({ bars, marks }: Lane): string[] => [
  ...bars.flatMap((bar) => [bar.from, bar.to]),
  ...marks.flatMap((mark) => [mark.day, ...mark.otherDays]),
];

const firstOf = (lane: Lane): string => daysOf(lane).sort()[0] ?? '';
