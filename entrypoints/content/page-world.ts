/**
 * What the extension's scripts in one page share: they run in the same isolated world, which the page cannot see.
 * The small script that is in every page finds the reading part here once it was brought in, and that one the card.
 */
import type { ArticleMetadata } from '@/lib/model/article';
import type { CardContent } from '@/lib/model/card';

export type ReadRequest = {
  /** The reader asked for it: read even what does not look like an article. */
  forced: boolean;
};

export type PageReader = {
  /** Resolves when the page was read, or was found to be none to read. Reading anew ends what was read before. */
  read(request: ReadRequest): Promise<void>;
  /** The named appearance's mention into view, its card open; false when it is not on the page. */
  showMention(entityId: string, index: number): boolean;
  stepMention(direction: 'next' | 'previous'): boolean;
  /** Paint, listeners, observers and card gone. */
  stop(): void;
};

export type CardCallbacks = {
  onFollow(followed: boolean): void;
  onMute(muted: boolean): void;
  onNote(): void;
  onOpenHistory(): void;
  onComplain(complaint: unknown): void;
  onClose(): void;
};

export type PageCard = {
  /** `takeFocus`: opened by keyboard. */
  show(content: CardContent, callbacks: CardCallbacks, takeFocus: boolean): void;
  remove(): void;
};

/** What became of the page, for whoever looks from outside: the benchmark and the end-to-end tests. The page cannot see it. */
export type PageReport = {
  state: 'looking' | 'skipped' | 'read';
  /** What decided: `json-ld:NewsArticle`, `front-page`. */
  reason: string;
  /** Only when read. */
  metadata?: ArticleMetadata;
  text?: string;
  /** Where the headline ends in the text; 0 when it was not found in the page. */
  headlineEnd?: number;
  /** The name and what its painted range holds. */
  getMarks?: () => { surface: string; painted: string }[];
  /** What stands in the page where the text has this span; null when nowhere. */
  getPlaced?: (start: number, end: number) => string | null;
};

type PageWorld = {
  report?: PageReport;
  createReader?: (signal: AbortSignal) => PageReader;
  mountCard?: (root: ShadowRoot) => PageCard;
};

const KEY = Symbol.for('dramatis.page');

export function getPageWorld(): PageWorld {
  const holder = globalThis as { [KEY]?: PageWorld };
  holder[KEY] ??= {};
  return holder[KEY];
}
