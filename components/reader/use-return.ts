import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Trail } from './places';

type Left = { scrollTop: number; row: number };

/**
 * Going back lands where one left: same scroll, same row in focus. A new place begins at its top, with the focus on it,
 * so that a screen reader reads on from there. Typing in the search keeps its focus.
 */
export function useReturn(trail: Trail): RefObject<HTMLElement | null> {
  const view = useRef<HTMLElement>(null);
  const left = useRef(new Map<string, Left>());
  const here = useRef<string | null>(null);
  const name = trail.here.at === 'search' ? 'search' : JSON.stringify(trail.here);
  const depth = useRef(trail.back.length);

  useEffect(() => {
    const element = view.current;
    if (!element) return;
    const remember = (): void => {
      if (here.current !== null) left.current.set(here.current, whereIn(element));
    };
    element.addEventListener('scrollend', remember);
    element.addEventListener('focusin', remember);
    element.addEventListener('pointerdown', remember, true);
    return () => {
      element.removeEventListener('scrollend', remember);
      element.removeEventListener('focusin', remember);
      element.removeEventListener('pointerdown', remember, true);
    };
  }, []);

  useLayoutEffect(() => {
    const element = view.current;
    const isFirst = here.current === null;
    if (!element || here.current === name) return;
    const wentBack = trail.back.length < depth.current;
    depth.current = trail.back.length;
    here.current = name;
    if (isFirst || (name === 'search' && !wentBack)) return;
    return land(element, wentBack ? left.current.get(name) : undefined);
  }, [name, trail.back.length]);
  return view;
}

const rowsIn = (view: HTMLElement): HTMLElement[] => [...view.querySelectorAll<HTMLElement>('[data-row]')];

function whereIn(view: HTMLElement): Left {
  return { scrollTop: view.scrollTop, row: rowsIn(view).indexOf(view.ownerDocument.activeElement as HTMLElement) };
}

/** Rows come when the database answers: watches for them until they are there or the place is left. */
function land(view: HTMLElement, left: Left | undefined): () => void {
  view.scrollTop = 0;
  view.focus({ preventScroll: true });
  if (!left || (left.row < 0 && left.scrollTop === 0)) return () => {};
  const arrive = (): boolean => {
    const rows = rowsIn(view);
    if (rows.length <= Math.max(0, left.row)) return false;
    view.scrollTop = left.scrollTop;
    rows[left.row]?.focus({ preventScroll: true });
    return true;
  };
  if (arrive()) return () => {};
  const observer = new MutationObserver(() => arrive() && observer.disconnect());
  observer.observe(view, { childList: true, subtree: true });
  return () => observer.disconnect();
}
