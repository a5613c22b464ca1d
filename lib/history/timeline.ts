import type { HistoryFacts, HistoryLine, Timeline } from './composition';
import { groupLines, isEvent } from './lines';
import { type ToldClaim, tellClaims } from './told-claims';

/** States that began at a moment: with a date they are told among the events. */
const BEGUN: ReadonlySet<string> = new Set(['founder_of', 'owner_of', 'educated_at']);

/**
 * What happened to a person, or at an organization, as the articles tell it: one line an event, however many tell it.
 * Planned and denied events are lines of their own, never joined with what was told as done. What somebody said is not history.
 */
export function composeTimeline(entityId: string, facts: HistoryFacts): Timeline {
  return timelineOf(claimsAbout(entityId, tellClaims(facts)));
}

/** From claims that are already chosen. */
export function timelineOf(told: readonly ToldClaim[]): Timeline {
  const lines = groupLines(told.filter((c) => c.type !== 'said')).filter((line) => isEvent(line.type) || isBegun(line));
  const undated = lines.filter((line) => line.date === null);
  return { events: lines.filter((line) => line.date !== null), undated: undated.sort(byFirstArticle) };
}

/** Claims with the entity as their subject or object. */
export function claimsAbout(entityId: string, told: readonly ToldClaim[]): ToldClaim[] {
  return told.filter((c) => c.subject.id === entityId || c.object?.id === entityId);
}

const isBegun = (line: HistoryLine): boolean => BEGUN.has(line.type) && line.date !== null;

/** By when the first of their articles appeared, or was read when it does not say. */
function byFirstArticle(a: HistoryLine, b: HistoryLine): number {
  const first = (line: HistoryLine) =>
    line.sources.map((s) => s.publishedAt ?? new Date(s.readAt).toISOString()).sort()[0] ?? '';
  return first(a).localeCompare(first(b)) || (a.id < b.id ? -1 : 1);
}
