/** Changes of the address without a load: the Navigation API where there is one, the History API's event elsewhere. */

type NavigationLike = EventTarget & { currentEntry?: { url?: string | null } | null };

/** Calls back after the address came to rest on another page. A change of the fragment alone is none. */
export function watchAddress(signal: AbortSignal, onChange: () => void): void {
  let last = withoutFragment(location.href);
  const check = () => {
    const now = withoutFragment(location.href);
    if (now === last) return;
    last = now;
    onChange();
  };
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  // the new address stands before the new page does: let the framework put it in place first
  const later = () => setTimeout(() => !signal.aborted && check(), 400);
  navigation?.addEventListener('navigatesuccess', later, { signal });
  addEventListener('popstate', later, { signal });
  addEventListener('pageshow', (event) => event.persisted && later(), { signal });
  // without the Navigation API a pushState is silent: a click is what mostly comes before it
  if (!navigation) addEventListener('click', later, { signal, capture: true, passive: true });
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');
