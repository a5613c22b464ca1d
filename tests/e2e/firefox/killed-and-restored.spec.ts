/** In real Firefox: the background is ended between any two steps, a library is brought in from a file, and nothing is lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getBuiltExtension } from '../../../tools/browser/built-extension';
import { type FirefoxWithExtension, launchFirefox } from '../../../tools/browser/firefox';
import { awkwardJson } from '../../export/awkward-json';
import { type Newspaper, serveNewspaper } from '../../pages/newspaper/serve';
import { until } from '../page-objects/until';

const READ_REGISTRY = 'return [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map((r) => r.toString()));';
const COUNT = `
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await answer(indexedDB.open('dramatis'));
  const rows = {};
  for (const table of ['articles', 'notes', 'readings', 'texts'])
    rows[table] = await answer(db.transaction(table).objectStore(table).count());
  db.close();
  return rows;`;

/** A file chosen in the page's own world, where its script can read it. */
const CHOOSE = `
  const transfer = new DataTransfer();
  transfer.items.add(new File([args[0]], 'library.json'));
  const field = document.querySelector('input[type=file][accept]');
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));`;

describe('a library in Firefox', () => {
  let newspaper: Newspaper;
  let firefox: FirefoxWithExtension;
  beforeAll(async () => {
    newspaper = await serveNewspaper();
    firefox = await launchFirefox(getBuiltExtension('firefox'));
  });
  afterAll(async () => {
    await firefox?.close();
    await newspaper?.close();
  });

  const goTo = (url: string) => firefox.marionette.send('WebDriver:Navigate', { url });
  const run = <T>(script: string, ...args: unknown[]) => firefox.marionette.execute<T>(script, args);
  const text = () => run<string>('return document.body.innerText;');
  const untilSaid = (words: string) => until(words, async () => (await text()).includes(words));
  const kill = () =>
    firefox.marionette.execute(
      'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true });',
      [firefox.addonId],
      'chrome',
    );
  /** The element is pressed as by the mouse; it waits until it is there. */
  const find = async (selector: string): Promise<{ id: string }> => {
    const found = await until(selector, () =>
      firefox.marionette
        .send<{ value: Record<string, string> }>('WebDriver:FindElement', { using: 'css selector', value: selector })
        .catch(() => null),
    );
    return { id: Object.values(found.value)[0] ?? '' };
  };
  const press = (label: string) =>
    until(label, () =>
      run<boolean>(
        `const button = [...document.querySelectorAll('button')].find((b) => (b.ariaLabel ?? b.innerText).trim() === args[0] && !b.disabled);
         button?.click();
         return button !== undefined;`,
        label,
      ),
    );

  it('keeps what was read while its background is ended again and again', async () => {
    for (const slug of ['lumenfold-departures', 'inside-the-split', 'mayor-opens-quay']) {
      await goTo(newspaper.addressOf(slug));
      await kill();
      await until(`names in ${slug}`, async () => (await run<string[]>(READ_REGISTRY)).length > 0);
      await kill();
    }
    await goTo(`${firefox.origin}/popup.html`);
    expect(await run<object>(COUNT)).toEqual({ articles: 3, notes: 0, readings: 3, texts: 3 });
  });

  it('takes a note whose command woke the background', async () => {
    await goTo(`${firefox.origin}/popup.html`);
    await firefox.marionette.send('WebDriver:ElementSendKeys', { ...(await find('input[type=search]')), text: 'wiel' });
    await untilSaid('Tomasz Wieland');
    await run('document.querySelector("[data-row]").click();');
    await press('Add a note');
    await firefox.marionette.send('WebDriver:ElementSendKeys', { ...(await find('textarea')), text: 'Ask him.' });
    await kill();
    await press('Save note');
    await untilSaid('Note saved.');
    await kill();
    expect(await run<object>(COUNT)).toMatchObject({ notes: 1, articles: 3 });
  });

  it('brings a library in from a file, beside what is there', async () => {
    await goTo(`${firefox.origin}/popup.html`);
    await press('Export');
    await find('input[type=file][accept]');
    await run(CHOOSE, await awkwardJson());
    await press('Take it in').catch(async (error) => {
      throw new Error(`${error}: ${await text()}`);
    });
    await untilSaid('Everything is in.');
    expect(await run<object>(COUNT)).toEqual({ articles: 11, notes: 9, readings: 11, texts: 11 });
  });
});
