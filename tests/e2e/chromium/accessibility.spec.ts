/** axe-core finds nothing to object to, in light and in dark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../open-browser';
import type { PopupPage } from '../page-objects/popup-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { html: string }[] };
declare const axe: { run(): Promise<{ violations: Violation[] }> };

/** As `rule: element`; run through the debugger, because the page's own policy lets no foreign script in. */
async function findViolations({ page }: PopupPage): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each([{ dark: false }, { dark: true }])('the popup, dark: $dark', ({ dark }) => {
  let browser: OpenBrowser;
  let popup: PopupPage;
  beforeAll(async () => {
    browser = await openBrowser({ dark });
    const reader = await browser.newReader();
    for (const slug of ['lumenfold-departures', 'inside-the-split'])
      await reader.read(browser.newspaper.addressOf(slug));
    popup = await browser.openPopup(reader);
  });
  afterAll(() => browser?.close());

  it('is without a violation on the cast', async () => {
    await popup.names();
    expect(await findViolations(popup)).toEqual([]);
  });

  it('is without a violation on a person', async () => {
    await popup.openHistoryOf('Ines Okafor-Lindqvist');
    expect(await findViolations(popup)).toEqual([]);
  });

  it('is without a violation on the exports', async () => {
    await popup.page.getByRole('button', { name: 'Export', exact: true }).click();
    await popup.page.locator('[data-format]').first().waitFor();
    expect(await findViolations(popup)).toEqual([]);
  });
});
