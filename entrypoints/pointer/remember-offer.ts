/** Beside a selection in a story: a button of ours to note something on it; where it is a name not marked, two to remember it. */
import { browser } from 'wxt/browser';
import type { PointerPorts } from '@/entrypoints/content/page-world';
import { sendToBackground } from '@/lib/messaging/page-messages';
import { placeBeside } from './place-beside';

/** Milliseconds the selection must rest. */
const REST = 300;
const MAX_LENGTH = 80;
const MAX_WORDS = 6;
const KINDS = ['person', 'organization'] as const;

/** A name as written: capitals where the script has them, few words, no digits alone. Folded white space is the caller's. */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > MAX_LENGTH || /[\n.!?;:,…。！？，]$/.test(text)) return false;
  const words = text.split(' ');
  return words.length <= MAX_WORDS && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) && /\p{L}{2}|\p{Lo}/u.test(text);
}

export type SelectionPorts = Pick<PointerPorts, 'holdsUnmarked' | 'findNote'>;

export function offerOnSelection(signal: AbortSignal, { holdsUnmarked, findNote }: SelectionPorts): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let host: HTMLElement | null = null;
  const close = () => {
    host?.remove();
    host = null;
  };
  const look = () => {
    close();
    const selection = getSelection();
    const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const name = range?.toString().replace(/\s+/g, ' ').trim() ?? '';
    if (!range || signal.aborted || name === '') return;
    const actions = isNameLike(name) && holdsUnmarked(range) ? toRemember(name) : [];
    const note = findNote(range);
    if (note) actions.push({ text: textOf('remember_note'), act: note });
    if (actions.length > 0) host = showOffer(range, actions, close);
  };
  const later = () => {
    clearTimeout(timer);
    if (host || !(getSelection()?.isCollapsed ?? true)) timer = setTimeout(look, REST);
  };
  // the selection that brought this script in
  later();
  document.addEventListener('selectionchange', later, { signal, passive: true });
  const onScroll = () => {
    if (!host) return;
    close();
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  addEventListener('scroll', onScroll, { signal, passive: true, capture: true });
  addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal, capture: true });
  signal.addEventListener('abort', close, { once: true });
}

type Action = { text: string; act: () => void };

const toRemember = (name: string): Action[] =>
  KINDS.map((kind) => ({
    text: textOf(`remember_${kind}`),
    act: () => void sendToBackground('rememberName', { name, kind }),
  }));

function showOffer(range: Range, actions: readonly Action[], close: () => void): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important; display: block !important; color-scheme: light dark !important;';
  const bar = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', textOf('remember_label'));
  bar.style.cssText =
    'display: flex; gap: 2px; padding: 3px; border-radius: 8px; background: Canvas; color: CanvasText; border: 1px solid GrayText; box-shadow: 0 2px 8px rgb(0 0 0 / 25%); font: 13px/1.4 system-ui, sans-serif;';
  for (const action of actions) bar.append(createButton(action, close));
  document.documentElement.append(host);
  const [anchor] = range.getClientRects();
  const viewport = { width: innerWidth, height: innerHeight };
  const { left, top } = placeBeside(anchor ?? range.getBoundingClientRect(), host.getBoundingClientRect(), viewport);
  host.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`, 'important');
  return host;
}

function createButton({ text, act }: Action, close: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.style.cssText =
    'all: unset; cursor: pointer; padding: 4px 8px; border-radius: 6px; outline-offset: -2px; background: color-mix(in srgb, CanvasText 7%, Canvas);';
  button.addEventListener('focus', () => button.style.setProperty('outline', '2px solid Highlight'));
  button.addEventListener('blur', () => button.style.removeProperty('outline'));
  // pressing it must not take the selection away before the click
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    // a page that dispatches clicks is not the reader
    if (!event.isTrusted) return;
    close();
    act();
  });
  return button;
}

const textOf = (key: string): string => (browser.i18n.getMessage as (key: string) => string)(key);
