import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/lib/settings/default-settings';
import { fromStored } from '@/lib/settings/from-stored';
import { Settings, type SiteRule } from '@/lib/settings/settings';
import { findHost, isSiteOff, withSiteRule } from '@/lib/settings/site-rules';
import { loadSettings, saveSettings, watchSettings } from '@/lib/settings/stored-settings';

describe('settings that were stored', () => {
  it('are the defaults when there are none', () => {
    expect(fromStored(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(Settings.safeParse(DEFAULT_SETTINGS).success).toBe(true);
  });

  it('lose only the field that is broken', () => {
    expect(fromStored({ ...DEFAULT_SETTINGS, textSize: 900, paused: true })).toEqual({
      ...DEFAULT_SETTINGS,
      paused: true,
    });
  });

  it('of no version are brought to the first', () => {
    expect(fromStored({ appearance: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, appearance: 'dark' });
  });

  it('of a newer version are not touched', async () => {
    await browserStorage().set({ settings: { version: 99, secret: 1 } });
    expect(fromStored({ version: 99 })).toBeNull();
    await expect(saveSettings({ paused: true })).rejects.toThrow('newer');
    await browserStorage().clear();
  });

  it('are valid whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = fromStored(stored);
        expect(settings === null || Settings.safeParse(settings).success).toBe(true);
      }),
    );
  });

  it('tell their watchers', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings((settings) => seen.push(settings.paused));
    await saveSettings({ paused: true });
    expect((await loadSettings()).paused).toBe(true);
    stop();
    await saveSettings({ paused: false });
    expect(seen).toEqual([true]);
  });
});

describe('site rules', () => {
  const gate = { paused: false, readByDefault: true, siteRules: [{ host: 'example.org', reading: 'off' as const }] };

  it.each([
    ['https://example.org/a', true],
    ['https://www.example.org/a', true],
    ['https://news.example.org/', true],
    ['https://notexample.org/', false],
    ['https://example.org.evil.test/', false],
    ['about:blank', true],
    ['file:///home/a.html', true],
    ['not a url', true],
  ])('%s is off: %s', (url, off) => {
    expect(isSiteOff(gate, url)).toBe(off);
  });

  it('the longest rule decides', () => {
    const rules = [...gate.siteRules, { host: 'news.example.org', reading: 'on' as const }];
    expect(isSiteOff({ ...gate, siteRules: rules }, 'https://news.example.org/')).toBe(false);
    expect(isSiteOff({ ...gate, siteRules: rules }, 'https://shop.example.org/')).toBe(true);
  });

  it('paused is off everywhere', () => {
    expect(isSiteOff({ ...gate, paused: true }, 'https://other.test/')).toBe(true);
  });

  it('setting a rule makes it hold, and there is never more than one a host', () => {
    const host = fc.constantFrom('a.test', 'b.a.test', 'c.b.a.test', 'd.test');
    const rule = fc.record({ host, reading: fc.constantFrom('on' as const, 'off' as const) });
    fc.assert(
      fc.property(fc.boolean(), fc.array(rule), (readByDefault, steps) => {
        let current = { paused: false, readByDefault, siteRules: [] as SiteRule[] };
        for (const step of steps) {
          current = { ...current, siteRules: withSiteRule(current, step.host, step.reading) };
          expect(isSiteOff(current, `https://${step.host}/`)).toBe(step.reading === 'off');
          expect(new Set(current.siteRules.map((r) => r.host)).size).toBe(current.siteRules.length);
        }
      }),
    );
  });

  it('finds the host', () => {
    expect(findHost('https://www.example.org:8080/x')).toBe('example.org');
    expect(findHost('chrome://newtab')).toBeNull();
  });
});

function browserStorage() {
  return fakeBrowser.storage.local;
}
