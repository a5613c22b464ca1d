import { toIsoDate } from '@/lib/model/claim-date';
import type { HistoryFacts, HistoryLine, Profile } from './composition';
import { conflictsOf } from './conflicts';
import { groupLines, isEvent } from './lines';
import { partyKey } from './party';
import { byEnd, happenedBy, lastSeenOn } from './sighting';
import { timelineOf } from './timeline';
import { entityNames, tellClaimsAbout } from './told-claims';

/** Everything known of one person. Says where somebody was last seen, never where somebody is. */
export function composeProfile(entityId: string, facts: HistoryFacts): Profile {
  const told = tellClaimsAbout(entityId, facts).filter((c) => c.subject.id === entityId);
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
  return byEnd(lastSeenOn(a), lastSeenOn(b)) || (a.id < b.id ? -1 : 1);
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
    .map((line) => ({ line, seen: line.type === 'position' ? lastSeenOn(line) : happenedBy(line) }))
    .sort(
      (a, b) => byEnd(a.seen, b.seen) || compareAll(weigh(a.line), weigh(b.line)) || (a.line.id < b.line.id ? -1 : 1),
    );
  return best ? { ...best.line, on: best.seen && toIsoDate(best.seen) } : null;
}

function compareAll(a: readonly number[], b: readonly number[]): number {
  return a.map((n, i) => n - (b[i] ?? 0)).find((n) => n !== 0) ?? 0;
}

/** The departure from there that happened on or after the day of the last sighting, or that the same article tells. */
function findDeparture(lines: readonly HistoryLine[], last: NonNullable<Profile['lastSeen']>): HistoryLine | null {
  const articles = new Set(last.sources.map((s) => s.articleId));
  const departures = lines.filter((l) => l.type === 'end_position' && l.stand === 'told');
  const from = departures.filter((l) => l.object === null || partyKey(l.object) === partyKey(last.object));
  const seen = last.type === 'position' ? lastSeenOn(last) : happenedBy(last);
  const isLater = (l: HistoryLine) => (happenedBy(l)?.latest ?? '') >= (seen?.earliest ?? '');
  const isInOneArticle = (l: HistoryLine) =>
    last.type === 'position' && l.sources.some((s) => articles.has(s.articleId));
  return from.filter((l) => isLater(l) || isInOneArticle(l)).at(-1) ?? null;
}
