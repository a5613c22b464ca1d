/**
 * Where the page's script runs, in the browser's terms: the granted sites, less those the reader turned off, plus those
 * turned on inside them. What is in no region gets no script: no listener, no style, no message.
 */
import type { SiteRule } from '@/lib/settings/settings';
import { toSitePatterns } from '@/lib/settings/site-rules';

/** As `scripting.registerContentScripts` takes it. No two regions hold the same page: the script would run in it twice. */
export type Region = { id: string; matches: string[]; excludeMatches: string[] };

type Choice = { paused: boolean; readByDefault: boolean; siteRules: readonly SiteRule[] };

const ANY_SITE = ['http://*/*', 'https://*/*'];

/** `granted`: origins the browser lets us run in, as match patterns; others than of web pages are passed over. */
export function toRegions(granted: readonly string[], { paused, readByDefault, siteRules }: Choice): Region[] {
  const allowed = toWebPatterns(granted);
  if (paused || allowed.length === 0) return [];
  const depths = toDepths(siteRules, readByDefault);
  const off = siteRules.filter(({ host, reading }) => reading === 'off' && depths.has(host));
  const regions: Region[] = [];
  if (readByDefault) regions.push({ id: 'pages', matches: allowed, excludeMatches: off.flatMap(toPatterns) });
  const deepest = Math.max(0, ...depths.values());
  for (let depth = 1; depth <= deepest; depth++) {
    const on = siteRules.filter(({ host, reading }) => reading === 'on' && depths.get(host) === depth);
    const below = off.filter(({ host }) => (depths.get(host) ?? 0) > depth);
    if (on.length > 0)
      regions.push({
        id: `pages-${depth}`,
        matches: on.flatMap(toPatterns),
        excludeMatches: below.flatMap(toPatterns),
      });
  }
  return regions;
}

/** How often reading turns on or off on the way from everywhere to a host; rules that say what holds anyway have none. */
function toDepths(rules: readonly SiteRule[], readByDefault: boolean): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const byHost = new Map(rules.map((rule) => [rule.host, rule]));
  const outerFirst = [...byHost.values()].sort((a, b) => a.host.length - b.host.length);
  for (const { host, reading } of outerFirst) {
    const outer = parentsOf(host).find((parent) => depths.has(parent));
    const before = outer === undefined ? (readByDefault ? 'on' : 'off') : byHost.get(outer)?.reading;
    if (before !== reading) depths.set(host, outer === undefined ? 1 : (depths.get(outer) ?? 0) + 1);
  }
  return depths;
}

/** "a.b.example" → "b.example", "example": the nearest first. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, i) => labels.slice(i + 1).join('.'));
}

const toPatterns = ({ host }: SiteRule): string[] => toSitePatterns(host);

function toWebPatterns(granted: readonly string[]): string[] {
  if (granted.includes('<all_urls>') || granted.includes('*://*/*')) return ANY_SITE;
  return granted.filter((pattern) => /^(?:https?|\*):\/\//.test(pattern)).sort();
}
