/** Reads one page after another: find the text, have it recognised, paint, answer the pointer, keep up with the page. */
import type { PageReader, ReadRequest } from '@/entrypoints/content/page-world';
import { assessPage } from '@/lib/article/assess-page';
import { confirmStory } from '@/lib/article/confirm-story';
import { readDeclared, toTextHints } from '@/lib/article/declared';
import { type FoundText, findArticleText } from '@/lib/article/find-article-text';
import { readMetadata } from '@/lib/article/read-metadata';
import { sendToBackground } from '@/lib/messaging/page-messages';
import type { ArticleRecorded } from '@/lib/messaging/protocol';
import type { ArticleMetadata } from '@/lib/model/article';
import { MAX_ARTICLE_TEXT } from '@/lib/model/text-limits';
import { PaintedPage } from './painted-page';
import { runInSlices } from './slices';

export function createReader(signal: AbortSignal): PageReader {
  return new Reader(signal);
}

export type Reading = { found: FoundText; metadata: ArticleMetadata; recorded: ArticleRecorded };

class Reader implements PageReader {
  readonly #signal: AbortSignal;
  #current: AbortController | null = null;
  #page: PaintedPage | null = null;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  async read(request: ReadRequest): Promise<void> {
    this.stop();
    const current = new AbortController();
    this.#current = current;
    const signal = AbortSignal.any([this.#signal, current.signal]);
    const reading = await readPage(request, signal);
    if (!reading || signal.aborted) return;
    this.#page = new PaintedPage(reading, signal, () => readPage({ forced: true }, signal));
    await this.#page.start();
  }

  showMention(entityId: string, index: number): boolean {
    return this.#page?.showMention(entityId, index) ?? false;
  }

  stepMention(direction: 'next' | 'previous'): boolean {
    return this.#page?.stepMention(direction) ?? false;
  }

  stop(): void {
    this.#current?.abort();
    this.#current = null;
    this.#page = null;
  }
}

/** null when there is nothing to read, or what reads gave no answer. */
async function readPage(request: ReadRequest, signal: AbortSignal): Promise<Reading | null> {
  const url = location.href;
  const declared = readDeclared(document, url);
  const metadata = readMetadata(document, url, declared);
  const found = await runInSlices(findArticleText(document, toTextHints(declared, metadata.title)), signal);
  if (!found || signal.aborted) return null;
  const confirmed = request.forced || confirmStory(found, assessPage(document, url));
  if (!confirmed || found.article.text.length > MAX_ARTICLE_TEXT) {
    await sendToBackground('pageSkipped', { url: url.slice(0, 4000), reason: 'not-an-article' });
    return null;
  }
  const { text, blocks } = found.article;
  const recorded = await sendToBackground('articleRead', { metadata, text, blocks: [...blocks] });
  return recorded ? { found, metadata, recorded } : null;
}
