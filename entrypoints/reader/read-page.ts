/** One reading: find the text, have it recognised, know what to paint. */
import { getPageWorld, type ReadRequest } from '@/entrypoints/content/page-world';
import { confirmStory } from '@/lib/article/confirm-story';
import { type FoundText, findTextAgain } from '@/lib/article/find-article-text';
import type { PageChanges } from '@/lib/article/page-changes';
import { type ArticleInDocument, readArticle } from '@/lib/article/read-article';
import { toRange } from '@/lib/highlight/place-marks';
import { sendToBackground } from '@/lib/messaging/page-messages';
import type { ArticleRecorded } from '@/lib/messaging/protocol';
import type { ArticleMetadata } from '@/lib/model/article';
import { MAX_ARTICLE_TEXT } from '@/lib/model/text-limits';
import { runInSlices } from './slices';

export type Reading = { url: string; found: FoundText; metadata: ArticleMetadata; recorded: ArticleRecorded };

export type ReadOptions = ReadRequest & {
  /** Stories that were read already and still stand in the page: what comes after them is another. */
  without: readonly Element[];
  /** What the head declares is still about the page before: a framework changed the address and the text alone. */
  isHeadStale: boolean;
  /** The text it was read with last; the same text is not sent again. */
  last?: Reading;
  /** What changed in the page since then; without it the whole is read. */
  changes?: PageChanges;
};

/** null when there is nothing to read, or what reads gave no answer. */
export async function readPage(options: ReadOptions, signal: AbortSignal): Promise<Reading | null> {
  const url = location.href;
  const { verdict, last } = options;
  const part = await readOn(options, signal);
  const article = part ?? (await readWhole(options, url, signal));
  if (signal.aborted) return null;
  const isStory = article && (verdict === null || confirmStory(article.found, verdict));
  if (!isStory || article.found.article.text.length > MAX_ARTICLE_TEXT) return null;
  const { metadata, found } = article;
  const { text, blocks } = found.article;
  if (last && last.found.article.text === text) return { ...last, found };
  report(metadata, found, part !== null);
  const recorded = await sendToBackground('articleRead', { metadata, text, blocks: [...blocks] });
  return recorded && !signal.aborted ? { url, found, metadata, recorded } : null;
}

const readWhole = ({ without, isHeadStale, jsonLd }: ReadOptions, url: string, signal: AbortSignal) =>
  runInSlices(readArticle(document, url, { without, isHeadStale, jsonLd }), signal);

/** Only what changed; null where the whole must be read. What the head says of the article is taken to hold. */
async function readOn({ last, changes, without }: ReadOptions, signal: AbortSignal): Promise<ArticleInDocument | null> {
  if (!last || !changes || last.url !== location.href) return null;
  const found = await runInSlices(findTextAgain(document, last.found, changes, without), signal);
  return found ? { metadata: last.metadata, found } : null;
}

export async function tellSkipped(): Promise<void> {
  getPageWorld().report = { state: 'skipped', reason: 'not-confirmed' };
  await sendToBackground('pageSkipped', { url: location.href.slice(0, 4000), reason: 'not-an-article' });
}

function report(metadata: ArticleMetadata, { article, headline }: FoundText, isReadOn: boolean): void {
  getPageWorld().report = {
    state: 'read',
    reason: '',
    metadata,
    isReadOn,
    text: article.text,
    headlineEnd: headline ? headline.text.length : 0,
    getPlaced: (start, end) => toRange(document, article.findPlace({ start, end }))?.toString() ?? null,
  };
}
