import type { HistoryFacts, HistoryLine, Timeline } from './composition';
import { compareText } from './date-range';
import { groupLines, isEvent } from './lines';
import { type ToldClaim, tellClaimsAbout } from './told-claims';

/** States that began at a moment: with a date they are told among the events. */
const BEGUN: ReadonlySet<string> = new Set(['founder_of', 'owner_of', 'educated_at']);

/**
 * What happened to a person, or at an organization, as the articles tell it: one line an event, however many tell it.
 * Planned and denied events are lines of their own, never joined with what was told as done. What somebody said is not history.
 */
export function composeTimeline(entityId: string, facts: HistoryFacts): Timeline {
  return timelineOf(tellClaimsAbout(entityId, facts));
}

/** From claims that are already chosen. */
export function timelineOf(told: readonly ToldClaim[]): Timeline {
  const lines = groupLines(told.filter((c) => c.type !== 'said')).filter((line) => isEvent(line.type) || isBegun(line));
  const undated = lines.filter((line) => line.date === null);
  return { events: lines.filter((line) => line.date !== null), undated: undated.sort(byFirstArticle) };
}

const isBegun = (line: HistoryLine): boolean => BEGUN.has(line.type) && line.date !== null;

/** By when the first of their articles appeared, or was read when it does not say. */
function byFirstArticle(a: HistoryLine, b: HistoryLine): number {
  const first = (line: HistoryLine) =>
    line.sources.map((s) => s.publishedAt ?? new Date(s.readAt).toISOString()).sort()[0] ?? '';
  return compareText(first(a), first(b)) || (a.id < b.id ? -1 : 1);
}
