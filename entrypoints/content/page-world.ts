/**
 * What the extension's scripts in one page share: they run in the same isolated world, which the page cannot see.
 * The small script that is in every page leaves here what it wants; the reading part and the card leave themselves.
 */
import type { Complaint } from '@/components/entity/complaint';
import type { JsonLd } from '@/lib/article/json-ld';
import type { PlacedMark } from '@/lib/highlight/place-marks';
import type { ArticleMetadata } from '@/lib/model/article';
import type { CardContent } from '@/lib/model/card';
import type { CardOpening } from '@/lib/model/marking';
import type { QuoteNote } from '@/lib/model/note';
import type { Span } from '@/lib/model/span';

export type ReadRequest = {
  /** What the page was taken for; null when the reader asked for it: then it is read whatever it looks like. */
  verdict: 'declared' | 'likely' | null;
  /** What the page declares, as it was parsed to tell; null when it was not. */
  jsonLd: JsonLd | null;
};

export type PageReader = {
  /** Resolves when the page was read, or was found to be none to read. Reading anew ends what was read before. */
  read(request: ReadRequest): Promise<void>;
  /** The address now shows no article: paint, observers and card gone, and the popup told. */
  leave(): void;
};

export type CardCallbacks = {
  onFollow(followed: boolean): void;
  onMute(muted: boolean): void;
  onNote(): void;
  onOpenHistory(): void;
  onComplain(complaint: Complaint): void;
  onClose(): void;
};

export type PageCard = {
  /** `takeFocus`: opened by keyboard. */
  show(content: CardContent, callbacks: CardCallbacks, takeFocus: boolean): void;
  remove(): void;
};

type Place = { startNode: Text; startOffset: number; endNode: Text; endOffset: number };
/** A story's text, where it stands in the page, and the notes on quotes of it. */
export type NotedStory = {
  article: { text: string; findPlace(span: Span): Place | null };
  notes: readonly QuoteNote[];
};

export type PageQuotes = {
  /** In the place of what was shown before. `onOpen`: the reader wants to read on, or to change it. */
  show(stories: readonly NotedStory[], onOpen: (note: QuoteNote) => void): void;
  remove(): void;
};

/** What the pointer's script is told of the page and tells back. */
export type PointerPorts = {
  signal: AbortSignal;
  getMarks(): readonly PlacedMark[];
  getCard(): CardOpening;
  /** The reader is here: a moment to look after the paint. */
  onTouch(): void;
  onMute(entityId: string, isMuted: boolean): void;
  onFollow(entityId: string, isFollowed: boolean): void;
  /** Whether a selection stands in a story, and on no mark. */
  holdsUnmarked(range: Range): boolean;
  /** What a note on a selection is begun with; null when it is nothing of a story. */
  findNote(range: Range): (() => void) | null;
};

export type PagePointer = {
  move(event: PointerEvent): void;
  /** `target`: the innermost element under it. */
  click(event: MouseEvent, target: EventTarget | null): void;
  /** By keyboard. */
  openCard(mark: PlacedMark): void;
  createLayer(): PageLayer;
};

/** What is drawn over the page, where the page cannot look. */
export type PageLayer = { show(marks: readonly PlacedMark[]): void; remove(): void };

/** What became of the page, for whoever looks from outside: the benchmark and the end-to-end tests. */
export type PageReport = {
  state: 'looking' | 'skipped' | 'read';
  /** What decided: `json-ld:NewsArticle`, `front-page`. */
  reason: string;
  /** Only when read. */
  metadata?: ArticleMetadata;
  text?: string;
  /** Where the headline ends in the text; 0 when it was not found in the page. */
  headlineEnd?: number;
  /** Whether it was last read where it changed alone. */
  isReadOn?: boolean;
  /** The name and what its painted range holds. */
  getMarks?: () => { surface: string; painted: string }[];
  /** What stands in the page where the text has this span; null when nowhere. */
  getPlaced?: (start: number, end: number) => string | null;
};

export type PageWorld = {
  /**
   * Ends everything of ours in the page. Give a reason: without one the engine makes an exception with a stack, for which it
   * parses all our scripts anew.
   */
  visit?: AbortController;
  /** What is to be read as soon as there is a reader; null when nothing is. */
  wanted?: ReadRequest | null;
  reader?: PageReader;
  mountPointer?: (ports: PointerPorts) => PagePointer;
  mountCard?: (root: ShadowRoot) => PageCard;
  quotes?: PageQuotes;
  report?: PageReport;
};

const KEY = Symbol.for('dramatis.page');

export function getPageWorld(): PageWorld {
  const holder = globalThis as { [KEY]?: PageWorld };
  holder[KEY] ??= {};
  return holder[KEY];
}
