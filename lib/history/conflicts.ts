/** What sentences disagree about, each side with its own sentences. Nothing is decided here: the reader sees both. */
import type { Conflict, HistoryFacts, Party } from './composition';
import { byDate, canBeSame, dateKey, daysApart, groupByDate } from './date-range';
import { groupBy, isEvent, ONE_EVENT, reachOf } from './lines';
import { isPartOfName, partyKey, titleKey } from './party';
import { publishedOn } from './sighting';
import { compareSources, type ToldClaim, tellClaimsAbout } from './told-claims';

/** Two dates this near, in days, are about one event even when the one sentence names a team and the other its company. */
const NEAR = 31;
const ONCE: ReadonlySet<string> = new Set(['born', 'died', 'founded']);
/** A seat on a board is taken beside other work. */
const BESIDE =
  /\b(?:board|director|trustee|advis[eo]r|adviser|member|chair|fellow|professor|ambassador|columnist|partner)\b/i;

/** Conflicts about a person, or about an organization's people, in an order of their own. */
export function findConflicts(entityId: string, facts: HistoryFacts): Conflict[] {
  return conflictsOf(tellClaimsAbout(entityId, facts));
}

/** From claims that are already chosen. */
export function conflictsOf(told: readonly ToldClaim[]): Conflict[] {
  return groupBy(told, (c) => c.subject.id ?? '')
    .flatMap((claims) => [...findDateConflicts(claims), ...findDestinationConflicts(claims), ...findDenials(claims)])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function findDateConflicts(claims: readonly ToldClaim[]): Conflict[] {
  const dated = claims.filter(
    (c) => c.date !== null && c.stand !== 'denied' && isEvent(c.type) && c.type !== 'said' && c.type !== 'met',
  );
  return groupBy(dated, (c) => c.type)
    .flatMap((group) => components(group, canBeOneEvent))
    .map(groupByDate)
    .filter((sides) => sides.length > 1)
    .map((sides) =>
      toConflict(
        'date',
        sides.map((side) => side.items),
      ),
    );
}

/** Whether two dated claims of one type are about one event of their subject. */
function canBeOneEvent(a: ToldClaim, b: ToldClaim): boolean {
  if (!a.date || !b.date) return false;
  if (ONCE.has(a.type)) return a.type !== 'founded' || partyKey(a.object) === partyKey(b.object);
  const isSameArticle = a.source.articleId === b.source.articleId;
  if (a.stand !== b.stand && !isSameArticle) return false;
  if (a.type === 'legal' && titleKey(a.title) !== titleKey(b.title)) return false;
  if (a.type === 'start_position' && titlesDiffer(a, b) && !canBeSame(a.date, b.date)) return false;
  const isSameObject = a.object !== null && partyKey(a.object) === partyKey(b.object);
  if (!isSameObject && !mayBeSameObject(a, b)) return false;
  return daysApart(a.date, b.date) <= (isSameObject && a.stand === b.stand ? reachOf(a.type) : NEAR);
}

const titlesDiffer = (a: ToldClaim, b: ToldClaim): boolean =>
  a.title !== null && b.title !== null && titleKey(a.title) !== titleKey(b.title);

/** One leaves it open, borrows it from elsewhere in the article, or names a part of the other. */
function mayBeSameObject(a: ToldClaim, b: ToldClaim): boolean {
  if (!a.object || !b.object || isPartOfName(a.object, b.object)) return true;
  return a.type === 'end_position' && [a, b].some((c) => c.source.organizationBasis !== 'clause');
}

/** Two articles that send somebody to two new employers at one time. */
function findDestinationConflicts(claims: readonly ToldClaim[]): Conflict[] {
  const arrivals = claims.filter(
    (c) => c.type === 'start_position' && c.stand !== 'denied' && c.object && !BESIDE.test(c.title ?? ''),
  );
  return components(arrivals, (a, b) => isRival(a, b) || (partyKey(a.object) === partyKey(b.object) && sameTime(a, b)))
    .map((group) => groupBy(group, (c) => partyKey(c.object)))
    .filter((sides) => sides.length > 1)
    .map((sides) => toConflict('destination', sides));
}

function isRival(a: ToldClaim, b: ToldClaim): boolean {
  if (!a.object || !b.object || a.source.articleId === b.source.articleId) return false;
  if (partyKey(a.object) === partyKey(b.object) || isPartOfName(a.object, b.object)) return false;
  return a.source.organizationBasis === 'clause' && b.source.organizationBasis === 'clause' && sameTime(a, b);
}

/** Told finely enough to be rivals: both to the month or better, at most a month apart. */
function sameTime(a: ToldClaim, b: ToldClaim): boolean {
  if (!a.date || !b.date || [a, b].some((c) => c.date?.precision === 'year')) return false;
  return daysApart(a.date, b.date) <= NEAR;
}

function findDenials(claims: readonly ToldClaim[]): Conflict[] {
  const denials = claims.filter((c) => c.stand === 'denied' && isEvent(c.type));
  return groupBy(denials, (c) => `${c.type}|${partyKey(c.object)}`).flatMap((denied) => {
    const statements = claims.filter((c) => c.stand !== 'denied' && denied.some((d) => isContradicted(c, d)));
    return statements.length === 0 ? [] : [toConflict('denial', [...groupBy(statements, (c) => c.stand), denied])];
  });
}

function isContradicted(claim: ToldClaim, denial: ToldClaim): boolean {
  if (claim.type !== denial.type || titlesDiffer(claim, denial)) return false;
  const isSame = partyKey(claim.object) === partyKey(denial.object);
  if (!isSame && claim.object && denial.object) return false;
  const [told, denied] = [claim, denial].map((c) => c.date ?? publishedOn(c.source));
  return !told || !denied || daysApart(told, denied) <= ONE_EVENT;
}

function toConflict(kind: Conflict['kind'], groups: readonly (readonly ToldClaim[])[]): Conflict {
  const sides = groups.map((claims) => {
    const best = [...claims].sort((a, b) => compareSources(a.source, b.source));
    const date = groupByDate(best).sort((a, b) => b.items.length - a.items.length)[0]?.date ?? null;
    const status = best[0]?.status ?? 'asserted';
    return { date, object: best.find((c) => c.object)?.object ?? null, status, sources: best.map((c) => c.source) };
  });
  const first = groups[0]?.[0] as ToldClaim;
  const sideKey = (side: (typeof sides)[number]) => `${dateKey(side.date)}@${partyKey(side.object)}`;
  sides.sort((a, b) => byDate(a.date, b.date) || (sideKey(a) < sideKey(b) ? -1 : 1));
  const id = [kind, first.type, first.subject.id, ...sides.map(sideKey)].join('|');
  return { id, kind, type: first.type, subject: first.subject as Party, sides };
}

/** Sets of items linked directly or through others: they do not depend on the order of the items. */
function components<T>(items: readonly T[], isLinked: (a: T, b: T) => boolean): T[][] {
  const rest = new Set(items);
  const sets: T[][] = [];
  for (const seed of items) {
    if (!rest.delete(seed)) continue;
    const set = [seed];
    for (const member of set) {
      for (const other of rest) {
        if (!isLinked(member, other)) continue;
        rest.delete(other);
        set.push(other);
      }
    }
    sets.push(set);
  }
  return sets;
}
