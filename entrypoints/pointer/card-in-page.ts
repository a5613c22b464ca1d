/** The hover card's place in the page: a closed shadow root that stands there only while the card is open. */
import { type Complaint, followComplaint } from '@/components/entity/complaint';
import { type CardCallbacks, getPageWorld, type PageCard } from '@/entrypoints/content/page-world';
import type { PlacedMark } from '@/lib/highlight/place-marks';
import { sendToBackground } from '@/lib/messaging/page-messages';
import type { CardContent } from '@/lib/model/card';
import { placeBeside } from './place-beside';

type Opening = { takeFocus: boolean; at?: { x: number; y: number } };

/** Milliseconds the pointer may be on its way from the name to the card. */
const WAY = 250;

export class CardInPage {
  readonly #signal: AbortSignal;
  readonly #onMute: (entityId: string, isMuted: boolean) => void;
  readonly #onFollow: (entityId: string, isFollowed: boolean) => void;
  #host: HTMLElement | null = null;
  #card: PageCard | null = null;
  #mark: PlacedMark | null = null;
  /** Its name is on the screen, or was: not yet while the page still scrolls there. */
  #wasInView = false;
  #turn = 0;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus before the card took it. */
  #before: Element | null = null;

  /** `onMute`, `onFollow`: the reader muted or follows somebody, or took it back. */
  constructor(
    signal: AbortSignal,
    onMute: (entityId: string, isMuted: boolean) => void,
    onFollow: (entityId: string, isFollowed: boolean) => void,
  ) {
    this.#signal = signal;
    this.#onMute = onMute;
    this.#onFollow = onFollow;
    const options = { signal, passive: true } as const;
    addEventListener('scroll', () => this.#place(), { ...options, capture: true });
    addEventListener('resize', () => this.#place(), options);
    addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), { signal, capture: true });
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  async open(mark: PlacedMark, { takeFocus }: Opening): Promise<void> {
    clearTimeout(this.#leaving);
    if (this.#mark === mark && this.#host) return;
    const turn = ++this.#turn;
    const request = { entityId: mark.entityId, articleId: mark.articleId, start: mark.start };
    const world = getPageWorld();
    const [content] = await Promise.all([
      sendToBackground('cardOpened', request),
      world.mountCard ? null : sendToBackground('injectScript', { script: 'card' }),
    ]);
    if (!content || turn !== this.#turn || this.#signal.aborted) return;
    this.#show(mark, content, takeFocus);
  }

  /** The pointer rests elsewhere: the card goes, unless it is on its way to it. */
  leave(x: number, y: number): void {
    clearTimeout(this.#leaving);
    if (this.#host && !this.#hasFocus() && !this.holdsPoint(x, y)) this.#leaving = setTimeout(() => this.close(), WAY);
  }

  close(): void {
    this.#turn++;
    clearTimeout(this.#leaving);
    const hadFocus = this.#hasFocus();
    this.#card?.remove();
    this.#host?.remove();
    this.#host = this.#card = this.#mark = null;
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  holdsPoint(x: number, y: number): boolean {
    const box = this.#host?.getBoundingClientRect();
    return box !== undefined && x >= box.left - 8 && x <= box.right + 8 && y >= box.top - 8 && y <= box.bottom + 8;
  }

  ownsEvent(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  #show(mark: PlacedMark, content: CardContent, takeFocus: boolean): void {
    const { mountCard } = getPageWorld();
    if (!mountCard) return;
    if (!this.#host) {
      this.#before = document.activeElement;
      this.#host = createHost();
      this.#card = mountCard(this.#host.attachShadow({ mode: 'closed' }));
      document.documentElement.append(this.#host);
    }
    if (this.#mark !== mark) this.#wasInView = false;
    this.#mark = mark;
    this.#card?.show(content, this.#callbacks(content), takeFocus);
    this.#place();
    // Preact draws in its own time: the card has its size then
    requestAnimationFrame(() => this.#place());
  }

  #callbacks(content: CardContent): CardCallbacks {
    const { entityId } = content;
    const decide = (change: Partial<CardContent>, decision: { followed?: boolean; muted?: boolean }) => {
      void sendToBackground('decideEntity', { entityId, ...decision });
      if (this.#card && this.#mark)
        this.#card.show({ ...content, ...change }, this.#callbacks({ ...content, ...change }), false);
    };
    return {
      onFollow: (followed) => {
        decide({ followed }, { followed });
        this.#onFollow(entityId, followed);
      },
      onMute: (muted) => {
        decide({ muted }, { muted });
        this.#onMute(entityId, muted);
      },
      onNote: () => void sendToBackground('openHistory', { entityId }),
      onOpenHistory: () => void sendToBackground('openHistory', { entityId }),
      onComplain: (complaint) => this.#follow(complaint, content),
      onClose: () => this.close(),
    };
  }

  /** What the reader said is wrong holds at once here, and from now on everywhere else. */
  #follow(complaint: Complaint, { entityId, kind }: CardContent): void {
    const { decision, unmark, muteHere, openHistory } = followComplaint(complaint, kind);
    const articleId = this.#mark?.articleId;
    if (decision) void sendToBackground('decideEntity', { entityId, ...decision });
    if (muteHere && articleId) void sendToBackground('muteHere', { entityId, articleId, muted: true });
    if (openHistory) void sendToBackground('openHistory', { entityId });
    this.close();
    if (unmark) this.#onMute(entityId, true);
  }

  #hasFocus(): boolean {
    return this.#host !== null && document.activeElement === this.#host;
  }

  #place(): void {
    if (!this.#host || !this.#mark) return;
    const [anchor] = this.#mark.range.getClientRects();
    if (!anchor || anchor.bottom < 0 || anchor.top > innerHeight) return this.#wasInView ? this.close() : undefined;
    this.#wasInView = true;
    const { left, top } = placeBeside(anchor, this.#host.getBoundingClientRect(), {
      width: innerWidth,
      height: innerHeight,
    });
    this.#host.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`, 'important');
  }
}

function createHost(): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important; display: block !important; translate: -200vw 0 !important;';
  return host;
}
