/** The reader's choice in real Firefox, which here grants what it is asked for without a window of its own: nothing before, all after, nothing again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getBuiltExtension } from '../../../tools/browser/built-extension';
import { type FirefoxWithExtension, launchFirefox } from '../../../tools/browser/firefox';
import { type Newspaper, serveNewspaper } from '../../pages/newspaper/serve';
import { until } from '../page-objects/until';

const COUNT_MARKS = 'return [...CSS.highlights.values()].reduce((sum, ranges) => sum + ranges.size, 0);';
const SCRIPTS = 'return (await browser.scripting.getRegisteredContentScripts()).length;';

describe('choosing where to read, in Firefox', () => {
  let newspaper: Newspaper;
  let firefox: FirefoxWithExtension;
  beforeAll(async () => {
    newspaper = await serveNewspaper();
    firefox = await launchFirefox(getBuiltExtension('firefox'), { granted: false });
  });
  afterAll(async () => {
    await firefox?.close();
    await newspaper?.close();
  });

  const open = (url: string) => firefox.marionette.send('WebDriver:Navigate', { url });
  const openOwn = (path: string) => open(`${firefox.origin}/${path}`);
  const press = (text: string): Promise<void> =>
    until(`a button that says ${text}`, async () => {
      const find = { using: 'xpath', value: `//button[contains(., "${text}")]` };
      const found = await firefox.marionette
        .send<{ value: Record<string, string> }>('WebDriver:FindElement', find)
        .catch(() => null);
      if (!found) return null;
      await firefox.marionette.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      return true;
    }).then(() => undefined);
  const scripts = () => firefox.marionette.execute<number>(SCRIPTS);
  const marks = () => firefox.marionette.execute<number>(COUNT_MARKS);

  it('nothing is registered before it', async () => {
    await openOwn('welcome.html');
    expect(await scripts()).toBe(0);
    await open(newspaper.addressOf('mayor-opens-quay'));
    expect(await marks()).toBe(0);
  });

  it('all sites: articles are read from then on', async () => {
    await openOwn('welcome.html');
    await press('News articles on all sites');
    await until('the page script to be registered', async () => (await scripts()) > 0);
    await open(newspaper.addressOf('mayor-opens-quay'));
    await until('painted names', async () => (await marks()) > 0);
  });

  it('only chosen ones: it runs nowhere any more, and the permission can be taken back', async () => {
    await openOwn('welcome.html');
    await press('Only on sites I choose');
    await until('no page script', async () => (await scripts()) === 0);
    await openOwn('options.html');
    await press('Take the permission back');
    await until('no site allowed', async () =>
      firefox.marionette.execute<boolean>('return (await browser.permissions.getAll()).origins.length === 0;'),
    );
    await open(newspaper.addressOf('mayor-opens-quay'));
    expect(await marks()).toBe(0);
  });
});
