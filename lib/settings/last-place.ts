/** The last place in the popup, kept for as long as the browser runs: a popup closes by accident all the time. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { QuoteAnchor } from '@/lib/model/note';
import { watchStored } from './watch-stored';

const id = z.string().check(z.maxLength(64));

export const Place = z.discriminatedUnion('at', [
  z.object({ at: z.literal('cast') }),
  z.object({ at: z.literal('search'), query: z.string().check(z.maxLength(400)) }),
  z.object({ at: z.literal('entity'), id }),
  z.object({ at: z.literal('article'), id }),
  /** The notes on a quote of an article; `id` is the quote's. */
  z.object({ at: z.literal('quote'), id, anchor: QuoteAnchor }),
  z.object({ at: z.literal('departures') }),
  z.object({ at: z.literal('export') }),
]);
export type Place = z.infer<typeof Place>;

export type LastPlace = z.infer<typeof LastPlace>;
const LastPlace = z.object({
  place: Place,
  /** The article whose cast was shown; another article starts afresh. */
  articleId: z.nullable(z.string()),
  /** Milliseconds since the epoch. */
  leftAt: z.number(),
});

/** Where in an article the page shows somebody: the place its card was last opened at. */
const PointedAt = z.object({ articleId: z.string(), entityId: id, start: z.int() });
export type PointedAt = z.infer<typeof PointedAt>;

const KEY = 'lastPlace';
const POINTED = 'pointedAt';
/** After this the reader has gone on to something else. */
const KEPT_FOR = 10 * 60_000;

/** null = none. */
export async function loadLastPlace(): Promise<LastPlace | null> {
  const stored = LastPlace.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return stored.success ? stored.data : null;
}

/** null = none, too old, or of another article; `articleId` 'any' asks for none. */
export function placeToReturnTo(last: LastPlace | null, articleId: string | null | 'any', now: number): Place | null {
  if (!last || (articleId !== 'any' && last.articleId !== articleId)) return null;
  return now - last.leftAt < KEPT_FOR ? last.place : null;
}

export async function keepLastPlace(place: Place, articleId: string | null, now: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { place, articleId, leftAt: now } });
}

/** Where the page points, too. */
export async function dropLastPlace(): Promise<void> {
  await browser.storage.session.remove([KEY, POINTED]);
}

export async function keepPointedAt(at: PointedAt): Promise<void> {
  await browser.storage.session.set({ [POINTED]: at });
}

/** Calls back when the page of this article shows somebody; returns the way to stop. */
export function watchPointedAt(articleId: string, onPointed: (at: PointedAt) => void): () => void {
  return watchStored('session', [POINTED], ({ newValue }) => {
    const at = PointedAt.safeParse(newValue);
    if (at.success && at.data.articleId === articleId) onPointed(at.data);
  });
}

/** Calls back when somebody was sent to a place of this article; returns the way to stop. */
export function watchLastPlace(articleId: string | null, onSent: (place: Place) => void): () => void {
  return watchStored('session', [KEY], ({ newValue }) => {
    const sent = LastPlace.safeParse(newValue);
    if (sent.success && sent.data.articleId === articleId) onSent(sent.data.place);
  });
}
