/**
 * What the script in a page made of it. A page that is no article says nothing by itself: a message to the worker would cost
 * it more than all else of ours there, so that it is asked when somebody wants to know.
 */
import { browser } from 'wxt/browser';
import type { TabState } from '@/lib/model/tab-state';

/** null when there is no script of ours, or it is still looking. */
export async function askPage(tabId: number): Promise<TabState | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: readReport });
    return answer?.result === 'skipped' ? { state: 'not-an-article', articleId: null, url: null, problem: null } : null;
  } catch {
    // pages of the browser, its store, other extensions: nobody may ask them
    return null;
  }
}

/** Runs in the page's isolated world, alone: it can name nothing from outside. `entrypoints/content/page-world` leaves the report. */
function readReport(): string | null {
  const world = (globalThis as unknown as Record<symbol, { report?: { state?: string } } | undefined>)[
    Symbol.for('dramatis.page')
  ];
  return world?.report?.state ?? null;
}
