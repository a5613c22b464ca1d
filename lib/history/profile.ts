import type { HistoryFacts, HistoryLine, Profile } from './composition';
import { conflictsOf } from './conflicts';
import { groupLines, isEvent } from './lines';
import { partyKey } from './party';
import { happenedBy, lastSeenOn } from './sighting';
import { claimsAbout, timelineOf } from './timeline';
import { entityNames, tellClaims } from './told-claims';

/** Everything known of one person. Says where somebody was last seen, never where somebody is. */
export function composeProfile(entityId: string, facts: HistoryFacts): Profile {
  const told = claimsAbout(entityId, tellClaims(facts)).filter((c) => c.subject.id === entityId);
  const lines = groupLines(told);
  const lastSeen = findLastSeen(lines);
  return {
    entityId,
    name: entityNames(facts)(entityId) ?? '',
    lastSeen,
    leftSince: lastSeen && findDeparture(lines, lastSeen),
    roles: lines.filter((line) => !isEvent(line.type)).sort(byLastSeen),
    timeline: timelineOf(told),
    conflicts: conflictsOf(told),
  };
}

/** Latest first; what has no day last. */
function byLastSeen(a: HistoryLine, b: HistoryLine): number {
  return (lastSeenOn(b) ?? '').localeCompare(lastSeenOn(a) ?? '') || (a.id < b.id ? -1 : 1);
}

const BASES: readonly (string | null | undefined)[] = ['clause', 'sentence', 'article', null];

/** The latest role told as held or taken up: of one day, the one whose organization stands in its clause, with a title, told more often. */
function findLastSeen(lines: readonly HistoryLine[]): Profile['lastSeen'] {
  const held = lines.filter(
    (l) =>
      l.stand === 'told' && !l.former && l.object !== null && (l.type === 'position' || l.type === 'start_position'),
  );
  const weigh = (l: HistoryLine) => [
    BASES.indexOf(l.sources[0]?.organizationBasis),
    l.title === null ? 1 : 0,
    -l.sources.length,
  ];
  const [best] = held
    .map((line) => ({ ...line, on: line.type === 'position' ? lastSeenOn(line) : happenedBy(line) }))
    .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || compareAll(weigh(a), weigh(b)) || (a.id < b.id ? -1 : 1));
  return best ?? null;
}

function compareAll(a: readonly number[], b: readonly number[]): number {
  return a.map((n, i) => n - (b[i] ?? 0)).find((n) => n !== 0) ?? 0;
}

/** The departure from there that happened on or after the day of the last sighting, or that the same article tells. */
function findDeparture(lines: readonly HistoryLine[], last: NonNullable<Profile['lastSeen']>): HistoryLine | null {
  const articles = new Set(last.sources.map((s) => s.articleId));
  const departures = lines.filter((l) => l.type === 'end_position' && l.stand === 'told');
  const from = departures.filter((l) => l.object === null || partyKey(l.object) === partyKey(last.object));
  const after = from.filter(
    (l) =>
      (happenedBy(l) ?? '') >= (last.on ?? '') ||
      (l.sources.some((s) => articles.has(s.articleId)) && last.type === 'position'),
  );
  return after.at(-1) ?? null;
}
