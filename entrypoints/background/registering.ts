/**
 * Keeps the page's script registered for exactly the sites that are granted and not turned off. The browser keeps the
 * registration over restarts, and takes it away with an update: each call compares and changes only what differs.
 */
import { browser } from 'wxt/browser';
import { loadPageSettings } from '@/lib/settings/page-settings';
import { type Region, toRegions } from './page-regions';

const PAGE_SCRIPT = '/content-scripts/content.js';

type Registered = { id: string; matches?: string[] | undefined; excludeMatches?: string[] | undefined };

let turn: Promise<void> = Promise.resolve();

/**
 * Call it after the reader granted or took back hosts, and after any change of the rules: safe at any time and as often as
 * wanted; calls run one after the other, the last one sees the latest settings. Resolves when the registration stands.
 */
export function registerPageScript(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

async function register(): Promise<void> {
  const [{ origins = [] }, settings, registered] = await Promise.all([
    browser.permissions.getAll(),
    loadPageSettings(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const wanted = toRegions(origins, settings);
  const same = (region: Region) => registered.some((known) => isSame(known, region));
  const outdated = registered.filter((known) => !wanted.some((region) => isSame(known, region)));
  if (outdated.length > 0) await browser.scripting.unregisterContentScripts({ ids: outdated.map(({ id }) => id) });
  const missing = wanted.filter((region) => !same(region));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(({ id, matches, excludeMatches }) => ({
      id,
      matches,
      ...(excludeMatches.length > 0 && { excludeMatches }),
      js: [PAGE_SCRIPT as never],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

function isSame(known: Registered, region: Region): boolean {
  const key = (patterns: readonly string[] | undefined) => [...(patterns ?? [])].sort().join(' ');
  return (
    known.id === region.id &&
    key(known.matches) === key(region.matches) &&
    key(known.excludeMatches) === key(region.excludeMatches)
  );
}
