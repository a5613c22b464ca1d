import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Region, toRegions } from '@/entrypoints/background/page-regions';
import { isSiteOff } from '@/lib/settings/site-rules';

const fits = (pattern: string, url: string): boolean => {
  const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]*)\/\*$/.exec(pattern) ?? [];
  const { protocol, hostname } = new URL(url);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
};
const holds = ({ matches, excludeMatches }: Region, url: string): boolean =>
  matches.some((m) => fits(m, url)) && !excludeMatches.some((m) => fits(m, url));

const host = fc.constantFrom(
  'a.example',
  'b.a.example',
  'c.b.a.example',
  'd.c.b.a.example',
  'other.example',
  '10.0.0.1',
);
const rules = fc.uniqueArray(fc.record({ host, reading: fc.constantFrom('on' as const, 'off' as const) }), {
  selector: (rule) => rule.host,
});

describe('regions of the page script', () => {
  it('hold each page once where reading is on, and never where it is off', () => {
    fc.assert(
      fc.property(rules, fc.boolean(), fc.boolean(), host, (siteRules, readByDefault, paused, at) => {
        const settings = { siteRules, readByDefault, paused };
        const url = `https://${at}/story`;
        const held = toRegions(['<all_urls>'], settings).filter((region) => holds(region, url));
        expect(held).toHaveLength(isSiteOff(settings, url) ? 0 : 1);
      }),
    );
  });

  it('are those granted', () => {
    const settings = { siteRules: [], readByDefault: true, paused: false };
    expect(toRegions(['https://a.example/*', 'chrome://favicon/*'], settings)[0]?.matches).toEqual([
      'https://a.example/*',
    ]);
    expect(toRegions([], settings)).toEqual([]);
  });
});
