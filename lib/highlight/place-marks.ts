/** Marks from the background to ranges in the page. */
import type { PrivateMark } from './private-boxes';

/** A mark as it comes: where in the article's text, and whose. */
type Mark = {
  start: number;
  end: number;
  kind: 'person' | 'organization';
  entityId: string;
  name: string;
  known: boolean;
  followed: boolean;
};
type Place = { startNode: Text; startOffset: number; endNode: Text; endOffset: number };
/** The article in its page (`lib/article/article-in-page`), as far as it is needed here. */
type PlacedText = { text: string; findPlace(span: { start: number; end: number }): Place | null };

export type PlacedMark = PrivateMark & { name: string; articleId: string };

/** Marks whose text is no longer in the page are left out. In the order of the text. */
export function placeMarks(
  document: Document,
  article: PlacedText,
  marks: readonly Mark[],
  articleId: string,
  firstOnly: boolean,
): PlacedMark[] {
  const seen = new Set<string>();
  const placed: PlacedMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (firstOnly && seen.has(mark.entityId)) continue;
    const range = toRange(document, article.findPlace(mark));
    if (!range) continue;
    seen.add(mark.entityId);
    const { start, end, kind, entityId, name, known, followed } = mark;
    const surface = article.text.slice(start, end);
    placed.push({ start, kind, entityId, name, known, followed, articleId, surface, range });
  }
  return placed;
}

/** null when the place is no longer in the page. */
export function toRange(document: Document, place: Place | null): Range | null {
  if (!place?.startNode.isConnected || !place.endNode.isConnected) return null;
  if (place.startOffset > place.startNode.length || place.endOffset > place.endNode.length) return null;
  const range = document.createRange();
  range.setStart(place.startNode, place.startOffset);
  range.setEnd(place.endNode, place.endOffset);
  return range.collapsed ? null : range;
}
