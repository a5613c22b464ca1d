/** Which sites are read. Pure, and free of the schema of the other settings, so that a page's script may ask it cheaply. */
import type { SiteRule } from './settings';

type Gate = { paused: boolean; readByDefault: boolean; siteRules: readonly SiteRule[] };

/** "https://www.example.org/a" → "example.org"; null for what is no web address. */
export function findHost(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^www\./, '');
}

/** The rule that decides for this host: the longest that fits. */
export function findRule(rules: readonly SiteRule[], host: string): SiteRule | null {
  const fitting = rules.filter((rule) => host === rule.host || host.endsWith(`.${rule.host}`));
  return fitting.sort((a, b) => b.host.length - a.host.length)[0] ?? null;
}

/** True when nothing may be read or marked at this address. */
export function isSiteOff(settings: Gate, url: string): boolean {
  if (settings.paused) return true;
  const host = findHost(url);
  if (!host) return true;
  const rule = findRule(settings.siteRules, host);
  return rule ? rule.reading === 'off' : !settings.readByDefault;
}

/** A host and everything below it, as the browser's match patterns. An address of numbers has nothing below. */
export function toSitePatterns(host: string): string[] {
  const isNumeric = /^[\d.]+$|^\[/.test(host);
  return isNumeric ? [`*://${host}/*`] : [`*://*.${host}/*`];
}

/** The rules with this host's set; a rule that says what holds anyway is dropped. */
export function withSiteRule(settings: Gate, host: string, reading: SiteRule['reading']): SiteRule[] {
  const others = settings.siteRules.filter((rule) => rule.host !== host);
  const inherited = findRule(others, host)?.reading ?? (settings.readByDefault ? 'on' : 'off');
  return inherited === reading ? others : [...others, { host, reading }];
}
