/** Claims that tell the same thing brought together: one line with many sources. */
import type { ClaimStatus } from '@/lib/model/claim';
import { EVENT_TYPES } from '@/lib/model/claim';
import type { ClaimDate } from '@/lib/model/claim-date';
import type { HistoryLine } from './composition';
import { byDate, byPrecision, compareText, dateKey, daysApart, groupByDate } from './date-range';
import { partyKey, titleKey } from './party';
import { compareSources, type ToldClaim } from './told-claims';

/** Two datings of what looks like one event that lie further apart are two events: somebody left, came back and left again. In days. */
export const ONE_EVENT = 365;
/** Charges follow each other faster than jobs. */
const ONE_CHARGE = 31;

const STATUSES: readonly ClaimStatus[] = ['asserted', 'reported', 'planned', 'potential', 'denied'];
const EVENTS: ReadonlySet<string> = new Set(EVENT_TYPES);
/** Happen once: two dates, however far apart, are about one event. */
const ONCE: ReadonlySet<string> = new Set(['born', 'died', 'founded', 'founder_of']);

export const isEvent = (type: string): boolean => EVENTS.has(type);

/** Every claim is in exactly one line. Oldest first, the undated last. */
export function groupLines(told: readonly ToldClaim[]): HistoryLine[] {
  return groupBy(told, (c) => [c.subject.id, c.type, c.stand].join('|'))
    .flatMap((group) =>
      fillIn(
        groupBy(group, (c) => partyKey(c.object)),
        partyOf,
      ),
    )
    .flatMap(splitByTitle)
    .flatMap(splitByTime)
    .map(toLine)
    .sort((a, b) => byDate(a.date, b.date) || (a.id < b.id ? -1 : 1));
}

const partyOf = (group: readonly ToldClaim[]): string => partyKey(group[0]?.object ?? null);
const titleOf = (group: readonly ToldClaim[]): string => titleKey(group[0]?.title ?? null);

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** What leaves the organization (or the title) open belongs to the only group that names one; with several nobody is guessed. */
function fillIn(groups: ToldClaim[][], keyOf: (group: readonly ToldClaim[]) => string): ToldClaim[][] {
  const [open, named] = [groups.filter((g) => keyOf(g) === ''), groups.filter((g) => keyOf(g) !== '')];
  const only = named.length === 1 ? named[0] : undefined;
  return only ? [[...only, ...open.flat()]] : groups;
}

/** How far apart two datings of one event of this type may lie, in days. */
export const reachOf = (type: string): number => (type === 'legal' ? ONE_CHARGE : ONE_EVENT);

/** A state is its title, and so is a legal event: arrested, charged, convicted. */
function splitByTitle(group: ToldClaim[]): ToldClaim[][] {
  const { type } = group[0] as ToldClaim;
  return (isEvent(type) && type !== 'legal') || ONCE.has(type)
    ? [group]
    : fillIn(
        groupBy(group, (c) => titleKey(c.title)),
        titleOf,
      );
}

/** Datings within a year of each other are one event; the undated belong to the only one there is. States are not split. */
function splitByTime(group: ToldClaim[]): ToldClaim[][] {
  const { type } = group[0] as ToldClaim;
  if (!isEvent(type) || ONCE.has(type)) return [group];
  const events: { date: ClaimDate; items: ToldClaim[] }[] = [];
  for (const set of groupByDate(group)) {
    const last = events.at(-1);
    const isNear =
      last !== undefined && daysApart(last.date, set.date) <= reachOf(type) && canShareTitle(last.items, set.items);
    if (isNear) Object.assign(last, { date: set.date, items: [...last.items, ...set.items] });
    else events.push(set);
  }
  const undated = group.filter((c) => c.date === null);
  const only = events.length === 1 ? events[0] : undefined;
  if (only) return [[...only.items, ...undated]];
  return [...events.map((e) => e.items), ...(undated.length > 0 ? [undated] : [])];
}

/** Made chair in January and chief executive in June: two arrivals. Departures are told under many titles. */
function canShareTitle(a: readonly ToldClaim[], b: readonly ToldClaim[]): boolean {
  if (a[0]?.type !== 'start_position') return true;
  const [x, y] = [a, b].map((claims) => new Set(claims.map((c) => titleKey(c.title)).filter(Boolean)));
  return !x || !y || x.size === 0 || y.size === 0 || [...x].some((title) => y.has(title));
}

function toLine(claims: readonly ToldClaim[]): HistoryLine {
  const best = [...claims].sort((a, b) => compareSources(a.source, b.source));
  const first = best[0] as ToldClaim;
  const object = best.find((c) => c.object !== null)?.object ?? null;
  const title = best.find((c) => c.title !== null)?.title ?? null;
  const [date, ...others] = isEvent(first.type) || ONCE.has(first.type) ? rankDates(best) : latestDate(best);
  const status = STATUSES.find((s) => claims.some((c) => c.status === s)) ?? first.status;
  const parts = [first.subject.id, first.type, first.stand, partyKey(object), titleKey(title), dateKey(date ?? null)];
  return {
    id: parts.join('|'),
    ...{ type: first.type, subject: first.subject, object, title, stand: first.stand, status },
    former: claims.every((c) => c.former),
    date: date ?? null,
    otherDates: others.sort(byDate),
    sources: best.map((c) => c.source),
  };
}

/** The date most articles give, a reader's confirmation before that; then the more precise, then the earlier. */
function rankDates(claims: readonly ToldClaim[]): ClaimDate[] {
  const weigh = (items: readonly ToldClaim[]) =>
    new Set(items.map((c) => c.source.articleId)).size + (items.some((c) => c.source.verdict !== null) ? 1000 : 0);
  return groupByDate(claims)
    .sort((a, b) => weigh(b.items) - weigh(a.items) || byPrecision(a.date, b.date))
    .map((set) => set.date);
}

/** A state's date is the latest at which it was told to hold. */
function latestDate(claims: readonly ToldClaim[]): ClaimDate[] {
  const dates = claims.flatMap((c) => (c.date ? [c.date] : []));
  return dates.sort((a, b) => compareText(b.latest, a.latest) || byPrecision(a, b)).slice(0, 1);
}
