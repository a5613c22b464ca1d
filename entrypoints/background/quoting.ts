/** Notes on quotes: begun in a page, written in a page of ours, shown again where the quote stands. */
import { browser } from 'wxt/browser';
import type { Handlers, Sender } from '@/lib/messaging/listen';
import { sendToTab } from '@/lib/messaging/send';
import type { QuoteAnchor } from '@/lib/model/note';
import { keepLastPlace, type Place } from '@/lib/settings/last-place';
import { findTabState, findTabsReading } from '@/lib/settings/tab-state';
import type { Library } from '@/lib/store/database';
import { quoteNotesOf } from '@/lib/store/queries/notes';

/** What the reader types must not be heard by the page: the note is written in the popup, or in a tab of ours. */
export const quotingHandlers: Handlers = {
  openQuote: async ({ quoteId, anchor }, { tabId, from }) => {
    const state = tabId === null ? null : await findTabState(tabId);
    if (from === 'page' && state?.articleId !== anchor.articleId)
      throw new Error('refused: not an article of this page');
    await openPlace({ at: 'quote', id: quoteId ?? (await toQuoteId(anchor)), anchor }, { tabId });
    return null;
  },
};

/** The same words selected again are the same quote: a draft on them is found, and so are the notes. */
async function toQuoteId({ articleId, exact, start }: QuoteAnchor): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([articleId, start, exact]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** In the popup where the browser lets us open it, else as a page in a tab: both go on where the reader is sent here. */
export async function openPlace(place: Place, { tabId }: Pick<Sender, 'tabId'>): Promise<void> {
  const state = tabId === null ? null : await findTabState(tabId);
  await keepLastPlace(place, state?.articleId ?? null, Date.now());
  try {
    await browser.action.openPopup();
  } catch {
    const hash = place.at === 'entity' ? `#entity/${encodeURIComponent(place.id)}` : '#last';
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html${hash}` as never) });
  }
}

/** Every tab that shows the article shows its notes as they are now. */
export async function tellQuoteNotes(db: Library, articleId: string): Promise<void> {
  const [tabs, notes] = await Promise.all([findTabsReading(articleId), quoteNotesOf(db, articleId)]);
  await Promise.all(tabs.map((tabId) => sendToTab(tabId, 'quoteNotesChanged', { articleId, notes })));
}
