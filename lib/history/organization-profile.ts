import { toIsoDate } from '@/lib/model/claim-date';
import type { HistoryFacts, HistoryLine, Move, OrganizationProfile } from './composition';
import { conflictsOf } from './conflicts';
import { groupBy, groupLines, isEvent } from './lines';
import { movesOf } from './moves-of';
import { partyKey } from './party';
import { happenedBy, lastSeenOn } from './sighting';
import { claimsAbout } from './timeline';
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
  const told = tellClaims(facts);
  const here = claimsAbout(entityId, told);
  const placed = here.filter((c) => c.object?.id === entityId && THERE.has(c.type));
  return {
    entityId,
    name: entityNames(facts)(entityId) ?? '',
    people: findPeople(placed),
    months: byMonth(movesOf(told).filter((move) => move.line.object?.id === entityId)),
    conflicts: conflictsOf(here),
  };
}

function findPeople(placed: readonly ToldClaim[]): OrganizationProfile['people'] {
  const people = groupBy(placed, (c) => partyKey(c.subject)).flatMap((claims) => {
    const lines = groupLines(claims);
    const person = lines[0]?.subject;
    const days = lines
      .filter((l) => l.stand === 'told')
      .flatMap((l) => (isEvent(l.type) ? happenedBy(l) : lastSeenOn(l)) ?? []);
    return person ? [{ person, lines, on: days.sort().at(-1) ?? null, left: hasLeft(lines) }] : [];
  });
  return people.sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || (a.person.name < b.person.name ? -1 : 1));
}

/** A departure was told, and no later arrival or sighting. */
function hasLeft(lines: readonly HistoryLine[]): boolean {
  const told = lines.filter((l) => l.stand === 'told');
  const latest = (type: string) =>
    told
      .filter((l) => l.type === type)
      .map((l) => happenedBy(l) ?? '')
      .sort()
      .at(-1);
  const left = latest('end_position');
  if (left === undefined) return false;
  const articlesOfDeparture = new Set(
    told.filter((l) => l.type === 'end_position').flatMap((l) => l.sources.map((s) => s.articleId)),
  );
  const sightings = told
    .filter((l) => l.type === 'position' && !l.former)
    .flatMap((l) => l.sources.filter((s) => !articlesOfDeparture.has(s.articleId)))
    .flatMap((s) => lastSeenOn({ sources: [s] }) ?? []);
  const back = [latest('start_position') ?? '', ...sightings].sort().at(-1) ?? '';
  return back <= left;
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
    .sort((a, b) => (b.month ?? '').localeCompare(a.month ?? ''));
}
