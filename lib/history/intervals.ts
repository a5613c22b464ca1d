import type { ClaimDate } from '@/lib/model/claim-date';
import type { Gap, HistoryFacts, HistoryLine, IntervalEdge, Intervals, RoleInterval, Source } from './composition';
import { byDate, compareText } from './date-range';
import { fromIsoDay, toIsoDay } from './dates/calendar';
import { groupBy, groupLines } from './lines';
import { partyKey, titleKey } from './party';
import { latestOf, publishedOn, seenOn } from './sighting';
import { type ToldClaim, tellClaimsAbout } from './told-claims';

const HELD: ReadonlySet<string> = new Set(['position', 'membership', 'start_position', 'end_position']);
/** Shorter silences, in days, are no gap. */
const SHORT = 31;
const OPEN: IntervalEdge = { kind: 'open', date: null };

/**
 * A person's roles as bars, by when they began, and the gaps between them. An edge is stated by a sentence, or is the first or last
 * sighting, or stays open: no role is ever said to go on. Only what was told as done makes a bar; plans and denials do not.
 */
export function composeIntervals(entityId: string, facts: HistoryFacts): Intervals {
  return intervalsOf(tellClaimsAbout(entityId, facts).filter((c) => c.subject.id === entityId));
}

/** From claims that are already chosen, of one person. */
export function intervalsOf(told: readonly ToldClaim[]): Intervals {
  const lines = groupLines(told.filter((c) => c.stand === 'told' && HELD.has(c.type)));
  const roles = groupBy(lines, (line) => partyKey(line.object))
    .flatMap(toBars)
    .sort(byStart);
  return { roles, gaps: findGaps(roles) };
}

type Bar = { title: string | null; starts: HistoryLine | null; ends: HistoryLine | null; held: HistoryLine[] };

/** The lines of one organization in order of time: an arrival opens a bar, a departure closes those that are open, a role joins its bar. */
function toBars(lines: readonly HistoryLine[]): RoleInterval[] {
  const bars: Bar[] = [];
  const events = lines.filter((l) => l.type === 'start_position' || l.type === 'end_position').sort(inTime);
  for (const line of events) {
    if (line.type === 'start_position') bars.push({ title: line.title, starts: line, ends: null, held: [] });
    else close(bars, line);
  }
  for (const line of lines.filter((l) => l.type === 'position' || l.type === 'membership')) {
    const bar =
      bars.find((b) => mayBe(b, line) && holds(b, line)) ?? bars.find((b) => b.title === null && holds(b, line));
    if (bar) bar.held.push(line);
    else bars.push({ title: line.title, starts: null, ends: null, held: [line] });
  }
  return bars.map(toInterval);
}

/** By date, a departure before an arrival of the same day; the undated first when they arrive, last when they leave. */
function inTime(a: HistoryLine, b: HistoryLine): number {
  const undated = (line: HistoryLine) => (line.date ? 0 : line.type === 'start_position' ? -1 : 1);
  return undated(a) - undated(b) || byDate(a.date, b.date) || compareText(a.type, b.type) || (a.id < b.id ? -1 : 1);
}

function close(bars: Bar[], line: HistoryLine): void {
  const open = bars.filter((bar) => bar.ends === null);
  const named = open.filter((bar) => line.title !== null && titleKey(bar.title) === titleKey(line.title));
  const closing = named.length > 0 ? named : open;
  for (const bar of closing) bar.ends = line;
  if (closing.length === 0) bars.push({ title: line.title, starts: null, ends: line, held: [] });
}

const mayBe = (bar: Bar, line: HistoryLine): boolean =>
  line.title === null || titleKey(bar.title) === titleKey(line.title);

/** Whether the bar's time can hold the line: told for a day after its end, it is another time there. */
function holds(bar: Bar, line: HistoryLine): boolean {
  const end = bar.ends?.date;
  const start = bar.starts?.date;
  if (line.former || !line.date) return true;
  return (!end || line.date.earliest <= end.latest) && (!start || line.date.latest >= start.earliest);
}

function toInterval(bar: Bar): RoleInterval {
  const { starts, ends, held } = bar;
  const lines = [...(starts ? [starts] : []), ...held, ...(ends ? [ends] : [])];
  const first = lines[0] as HistoryLine;
  const sightings = held.filter((l) => !l.former).flatMap((l) => l.sources.flatMap((s) => seenOn(s) ?? []));
  const before = ends?.date ? sightings.filter((d) => d.earliest <= (ends.date?.latest ?? '')) : sightings;
  const title = held.find((l) => l.title !== null)?.title ?? starts?.title ?? ends?.title ?? null;
  return {
    id: lines.map((l) => l.id).join(' '),
    object: first.object,
    title: bar.title ?? title,
    start: starts ? { kind: 'stated', date: starts.date } : seen([...before].sort(byDate)[0] ?? null),
    end: ends ? { kind: 'stated', date: ends.date } : seen(latestOf(before)),
    former: !ends && held.length > 0 && held.every((l) => l.former),
    sources: uniqueSources(lines),
  };
}

const seen = (date: ClaimDate | null): IntervalEdge => (date ? { kind: 'seen', date } : OPEN);

function uniqueSources(lines: readonly HistoryLine[]): Source[] {
  return [...new Map(lines.flatMap((l) => l.sources).map((s) => [s.claimId, s])).values()];
}

/** Where a bar stands among others: its start, or else the first day anything is known of it. */
function byStart(a: RoleInterval, b: RoleInterval): number {
  return byDate(firstKnown(a), firstKnown(b)) || (a.id < b.id ? -1 : 1);
}

function firstKnown(role: RoleInterval): ClaimDate | null {
  const published = role.sources.flatMap((s) => publishedOn(s) ?? []).sort(byDate)[0] ?? null;
  return role.start.date ?? role.end.date ?? published;
}

/** From each stated end to the next start or sighting, where no other bar reaches. An end left open leaves no gap: nothing is known. */
function findGaps(roles: readonly RoleInterval[]): Gap[] {
  const ends = roles.flatMap((r) => (r.end.kind === 'stated' && r.end.date ? [r.end.date.latest] : []));
  return [...new Set(ends)].sort().flatMap((end) => {
    if (roles.some((r) => coversAfter(r, end))) return [];
    const next = roles
      .flatMap((r) => (r.start.date && r.start.date.earliest > end ? [r.start.date.earliest] : []))
      .sort()[0];
    if (!next || fromIsoDay(next) - fromIsoDay(end) <= SHORT) return [];
    return [{ from: toIsoDay(fromIsoDay(end) + 1), to: toIsoDay(fromIsoDay(next) - 1) }];
  });
}

/** Begun by then, or nobody knows when, and not known to have ended by then. */
function coversAfter({ start, end, former }: RoleInterval, day: string): boolean {
  const begun = start.date === null || start.date.earliest <= day;
  const over = end.kind === 'stated' && end.date !== null && end.date.latest <= day;
  return begun && !over && !(former && end.kind !== 'stated' && start.date === null);
}
