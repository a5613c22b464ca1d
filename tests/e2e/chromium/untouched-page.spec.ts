/** The page must not notice: nothing in it changes, nothing more is asked of any server, and what is no article is not read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getBuiltExtension } from '../../../tools/browser/built-extension';
import { launchChromium } from '../../../tools/browser/chromium';
import { type Newspaper, serveNewspaper } from '../../pages/newspaper/serve';
import { ReaderPage } from '../page-objects/reader-page';
import { until } from '../page-objects/until';
import { type RecordingProxy, startRecordingProxy } from '../recording-proxy';

const SLUGS = ['lumenfold-departures', 'inside-the-split', 'mayor-opens-quay'];

type Visit = { dom: string[]; requests: string[] };

/** What a reader's pages hold in the end and what went over the network meanwhile. */
async function readThrough(newspaper: Newspaper, proxy: RecordingProxy, withExtension: boolean): Promise<Visit> {
  const extension = withExtension ? getBuiltExtension('chrome') : null;
  const { context, extensionId } = await launchChromium({ extension, proxy: proxy.address });
  const from = proxy.requests.length;
  const dom: string[] = [];
  const page = await context.newPage();
  const reader = await ReaderPage.at(page, extensionId);
  for (const slug of SLUGS) {
    await page.goto(newspaper.addressOf(slug), { waitUntil: 'networkidle' });
    if (withExtension) {
      const [mark] = await reader.waitUntilPainted();
      await reader.pointAt(mark?.text ?? '');
      await until('a card', () => reader.card.text());
      await reader.card.dismiss();
    }
    dom.push(await reader.serialisedDom());
  }
  await page.goto(newspaper.frontPageOf('circuit-field'), { waitUntil: 'networkidle' });
  await context.close();
  const own = proxy.requests.slice(from).filter((request) => !isTheBrowsers(request));
  return { dom, requests: [...new Set(own)].sort() };
}

/** Chromium's own errands, with and without any extension. */
const isTheBrowsers = (request: string): boolean => /(google|gstatic|googleapis|gvt1)\.com(:443)?(\/|$)/.test(request);

describe('the page that is read', () => {
  let newspaper: Newspaper;
  let proxy: RecordingProxy;
  let without: Visit;
  let withIt: Visit;

  beforeAll(async () => {
    newspaper = await serveNewspaper();
    proxy = await startRecordingProxy();
    without = await readThrough(newspaper, proxy, false);
    withIt = await readThrough(newspaper, proxy, true);
  });
  afterAll(async () => {
    await proxy?.close();
    await newspaper?.close();
  });

  it('serialises to the same text as without the extension', () => {
    expect(without.dom[0]).toContain('Okafor-Lindqvist');
    expect(withIt.dom).toEqual(without.dom);
  });

  it('causes no request that it did not cause without', () => {
    expect(without.requests.length).toBeGreaterThan(5);
    expect(withIt.requests).toEqual(without.requests);
  });
});
