/** Reads one page after another: find the text, have it recognised, paint, answer the pointer, keep up with the page. */
import { getPageWorld, type PageReader, type ReadRequest } from '@/entrypoints/content/page-world';
import { confirmStory } from '@/lib/article/confirm-story';
import type { FoundText } from '@/lib/article/find-article-text';
import { readArticle } from '@/lib/article/read-article';
import { toRange } from '@/lib/highlight/place-marks';
import { sendToBackground } from '@/lib/messaging/page-messages';
import type { ArticleRecorded } from '@/lib/messaging/protocol';
import type { ArticleMetadata } from '@/lib/model/article';
import { MAX_ARTICLE_TEXT } from '@/lib/model/text-limits';
import { PaintedPage } from './painted-page';
import { runInSlices } from './slices';

export type Reading = { found: FoundText; metadata: ArticleMetadata; recorded: ArticleRecorded };

export class Reader implements PageReader {
  readonly #signal: AbortSignal;
  #current: AbortController | null = null;
  #page: PaintedPage | null = null;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async read(request: ReadRequest): Promise<void> {
    this.#current?.abort();
    this.#page = null;
    const current = new AbortController();
    this.#current = current;
    const signal = AbortSignal.any([this.#signal, current.signal]);
    const reading = await readPage(request, signal);
    if (!reading || signal.aborted) return;
    this.#page = new PaintedPage(reading, signal, () => readPage({ verdict: null }, signal));
    await this.#page.start();
  }

  leave(): void {
    this.#current?.abort();
    this.#page = null;
    void tellSkipped();
  }

  showMention(entityId: string, index: number): boolean {
    return this.#page?.showMention(entityId, index) ?? false;
  }

  stepMention(direction: 'next' | 'previous'): boolean {
    return this.#page?.stepMention(direction) ?? false;
  }
}

async function tellSkipped(): Promise<void> {
  await sendToBackground('pageSkipped', { url: location.href.slice(0, 4000), reason: 'not-an-article' });
}

/** null when there is nothing to read, or what reads gave no answer. */
async function readPage(request: ReadRequest, signal: AbortSignal): Promise<Reading | null> {
  const url = location.href;
  const article = await runInSlices(readArticle(document, url), signal);
  if (signal.aborted) return null;
  const isStory = article && (request.verdict === null || confirmStory(article.found, request.verdict));
  const world = getPageWorld();
  if (!isStory || article.found.article.text.length > MAX_ARTICLE_TEXT) {
    world.report = { state: 'skipped', reason: 'not-confirmed' };
    await tellSkipped();
    return null;
  }
  const { metadata, found } = article;
  const { text, blocks } = found.article;
  world.report = {
    state: 'read',
    reason: '',
    metadata,
    text,
    headlineEnd: found.headline ? found.headline.text.length : 0,
    getPlaced: (start, end) => toRange(document, found.article.findPlace({ start, end }))?.toString() ?? null,
  };
  const recorded = await sendToBackground('articleRead', { metadata, text, blocks: [...blocks] });
  if (!recorded) world.report.getMarks = () => [];
  return recorded ? { found, metadata, recorded } : null;
}
