/**
 * Which sites the browser lets us read. It asks the reader itself, and only straight from a click: nothing may be awaited before
 * `allow…` is called. Once allowed, the background starts by itself in the pages that are open.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findHost, toSitePatterns } from '@/lib/settings/site-rules';

/** As the manifest may ask for. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** False when the reader refused. */
export const allowAllSites = (): Promise<boolean> => browser.permissions.request(ALL_SITES).catch(() => false);

/** A host and everything below it; false when the reader refused. */
export const allowSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: toSitePatterns(host) }).catch(() => false);

export const giveBackAllSites = (): Promise<boolean> => browser.permissions.remove(ALL_SITES).catch(() => false);

/** Whether the page at an address may be read; without an address, whether all may. */
export async function isAllowed(url: string | undefined): Promise<boolean> {
  const host = findHost(url ?? '');
  return browser.permissions.contains(host === null ? ALL_SITES : { origins: toSitePatterns(host) });
}

/** Whether all sites may be read, kept up to date; null until known. */
export function useAllSitesAllowed(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useLayoutEffect(() => {
    const look = (): void => void isAllowed(undefined).then(setAllowed);
    look();
    return watchAccess(look);
  }, []);
  return allowed;
}

/** Calls back whenever sites were allowed or taken away; returns the way to stop. */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
