/** The first story in real Firefox: read an article, see its names marked, find its cast in the popup's page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getBuiltExtension } from '../../../tools/browser/built-extension';
import { type FirefoxWithExtension, launchFirefox } from '../../../tools/browser/firefox';
import type { Marionette } from '../../../tools/browser/marionette';
import { getSampleArticle } from '../../pages/newspaper/article';
import { type Newspaper, serveNewspaper } from '../../pages/newspaper/serve';
import { PICTURES } from '../open-browser';
import { until } from '../page-objects/until';

const READ_REGISTRY = `return [...CSS.highlights].flatMap(([entry, ranges]) => [...ranges].map((range) => ({ entry, text: range.toString() })));`;

/** null while there is none. */
const find = (marionette: Marionette, selector: string): Promise<{ value: Record<string, string> } | null> =>
  marionette
    .send<{ value: Record<string, string> }>('WebDriver:FindElement', { using: 'css selector', value: selector })
    .catch(() => null);

describe('reading in Firefox', () => {
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

  const takePicture = async (name: string): Promise<void> => {
    const { value } = await firefox.marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(join(PICTURES, name), Buffer.from(value, 'base64'));
  };

  it('marks the people of an article', async () => {
    await firefox.marionette.send('WebDriver:Navigate', { url: newspaper.addressOf('lumenfold-departures') });
    const marks = await until('painted names', async () => {
      const found = await firefox.marionette.execute<{ entry: string; text: string }[]>(READ_REGISTRY);
      return found.length > 0 && found;
    });
    const people = new Set(marks.filter((mark) => mark.entry.endsWith('person')).map((mark) => mark.text));
    const { expected } = getSampleArticle('lumenfold-departures');
    expect(expected.people.map((person) => person.name).filter((name) => !people.has(name))).toEqual([]);
    await takePicture('firefox-marks.png');
  });

  it('remembers them in the popup', async () => {
    const { marionette, origin } = firefox;
    const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    await marionette.send('WebDriver:SwitchToWindow', { handle });
    await marionette.send('WebDriver:Navigate', { url: `${origin}/popup.html` });
    const { value: field } = await until('the search', () => find(marionette, 'input[type=search]'));
    await marionette.send('WebDriver:ElementSendKeys', { id: Object.values(field)[0], text: 'wiel' });
    await until('the person found', async () => {
      const shown = await marionette.execute<string>('return document.body.innerText;');
      return shown.includes('Tomasz Wieland');
    });
    await takePicture('firefox-popup.png');
  });
});
