/** Changes of the address without a load: the Navigation API where there is one, the History API's event elsewhere. */

type NavigationLike = EventTarget & { currentEntry?: { url?: string | null } | null };

/** Milliseconds after which the new page stands: its address does before it. */
const SETTLING = 400;

/**
 * Calls back after the address came to rest on another page. A change of the fragment alone is none. A page that comes back
 * from the back/forward cache has the address it was left with.
 */
export function watchAddress(signal: AbortSignal, onChange: () => void): void {
  let last = withoutFragment(location.href);
  const check = () => {
    const now = withoutFragment(location.href);
    if (now === last) return;
    last = now;
    onChange();
  };
  const later = () => setTimeout(() => !signal.aborted && check(), SETTLING);
  const { navigation } = globalThis as { navigation?: NavigationLike };
  // one listener where one tells all: each costs every page
  if (navigation) return navigation.addEventListener('navigatesuccess', later, { signal });
  addEventListener('popstate', later, { signal });
  // without the Navigation API a pushState is silent: a click is what mostly comes before it
  addEventListener('click', later, { signal, capture: true, passive: true });
}

function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}
