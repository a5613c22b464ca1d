import { toIsoDate } from '@/lib/model/claim-date';
import type { HistoryFacts, HistoryLine, Move, OrganizationProfile } from './composition';
import { conflictsOf } from './conflicts';
import { compareText } from './date-range';
import { groupBy, groupLines, isEvent } from './lines';
import { movesOf } from './moves-of';
import { partyKey } from './party';
import { byEnd, happenedBy, lastSeenOn, latestOf, seenOn } from './sighting';
import { entityNames, type ToldClaim, tellClaims } from './told-claims';

/** Claims that place a person at an organization. */
const THERE: ReadonlySet<string> = new Set([
  'position',
  'membership',
  'founder_of',
  'owner_of',
  'educated_at',
  'start_position',
  'end_position',
  'nominated',
  'founded',
]);

/**
 * Who was seen at an organization, who came and who left, by month. Where they came from and went to is known only when `facts`
 * also holds the other claims about these people.
 */
export function composeOrganizationProfile(entityId: string, facts: HistoryFacts): OrganizationProfile {
  const told = tellClaims({ ...facts, claims: claimsOfPeopleAt(entityId, facts) });
  const here = told.filter((c) => c.subject.id === entityId || c.object?.id === entityId);
  const placed = here.filter((c) => c.object?.id === entityId && THERE.has(c.type));
  return {
    entityId,
    name: entityNames(facts)(entityId) ?? '',
    people: findPeople(placed),
    months: byMonth(movesOf(told).filter((move) => move.line.object?.id === entityId)),
    conflicts: conflictsOf(here),
  };
}

/** Every claim about those who have any to do with the organization: their other moves tell where from and where to. */
function claimsOfPeopleAt(entityId: string, { claims }: HistoryFacts): HistoryFacts['claims'] {
  const people = new Set(claims.filter((c) => c.objectId === entityId).map((c) => c.subjectId));
  return claims.filter((c) => people.has(c.subjectId) || c.subjectId === entityId);
}

function findPeople(placed: readonly ToldClaim[]): OrganizationProfile['people'] {
  const people = groupBy(placed, (c) => partyKey(c.subject)).map((claims) => {
    const lines = groupLines(claims);
    const told = lines.filter((l) => l.stand === 'told');
    const seen = latestOf(told.flatMap((l) => (isEvent(l.type) ? happenedBy(l) : lastSeenOn(l)) ?? []));
    return { person: (lines[0] as HistoryLine).subject, lines, seen, left: hasLeft(told) };
  });
  return people
    .sort((a, b) => byEnd(a.seen, b.seen) || (partyKey(a.person) < partyKey(b.person) ? -1 : 1))
    .map(({ seen, ...person }) => ({ ...person, on: seen && toIsoDate(seen) }));
}

/** A departure was told, and no later arrival or sighting; a role in the article that tells the departure is no later one. */
function hasLeft(told: readonly HistoryLine[]): boolean {
  const departures = told.filter((l) => l.type === 'end_position');
  if (departures.length === 0) return false;
  const articles = new Set(departures.flatMap((l) => l.sources.map((s) => s.articleId)));
  const arrivals = told.filter((l) => l.type === 'start_position').flatMap((l) => happenedBy(l) ?? []);
  const sightings = told
    .filter((l) => l.type === 'position' && !l.former)
    .flatMap((l) => l.sources.filter((s) => !articles.has(s.articleId)))
    .flatMap((s) => seenOn(s) ?? []);
  const left = latestOf(departures.flatMap((l) => happenedBy(l) ?? []));
  const back = latestOf([...arrivals, ...sightings]);
  return !back || !left || back.earliest <= left.latest;
}

/** Newest month first; moves only told to the year under their year, the undated last. */
function byMonth(moves: readonly Move[]): OrganizationProfile['months'] {
  const monthOf = ({ line }: Move) => (line.date ? toIsoDate(line.date).slice(0, 7) : '');
  return groupBy(moves, monthOf)
    .map((group) => ({
      month: group[0] && monthOf(group[0]) !== '' ? monthOf(group[0]) : null,
      came: group.filter((m) => m.line.type === 'start_position'),
      left: group.filter((m) => m.line.type === 'end_position'),
    }))
    .sort((a, b) => compareText(b.month ?? '', a.month ?? ''));
}
