import type { HistoryFacts, HistoryLine, Profile } from './composition';
import { conflictsOf } from './conflicts';
import { findLastSeen } from './last-seen';
import { groupLines, isEvent } from './lines';
import { byEnd, lastSeenOn } from './sighting';
import { timelineOf } from './timeline';
import { entityNames, tellClaimsAbout } from './told-claims';

/** Everything known of one person. Says where somebody was last seen, never where somebody is. */
export function composeProfile(entityId: string, facts: HistoryFacts): Profile {
  const told = tellClaimsAbout(entityId, facts).filter((c) => c.subject.id === entityId);
  const lines = groupLines(told);
  return {
    entityId,
    name: entityNames(facts)(entityId) ?? '',
    ...findLastSeen(lines),
    roles: lines.filter((line) => !isEvent(line.type)).sort(byLastSeen),
    timeline: timelineOf(told),
    conflicts: conflictsOf(told),
  };
}

/** Latest first; what has no day last. */
function byLastSeen(a: HistoryLine, b: HistoryLine): number {
  return byEnd(lastSeenOn(a), lastSeenOn(b)) || (a.id < b.id ? -1 : 1);
}
