/** Pages that change while they are read, in real Firefox: the marks go with the names. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getBuiltExtension } from '../../../tools/browser/built-extension';
import { type FirefoxWithExtension, launchFirefox } from '../../../tools/browser/firefox';
import { getSampleArticle } from '../../pages/newspaper/article';
import { type Newspaper, serveNewspaper } from '../../pages/newspaper/serve';
import { until } from '../page-objects/until';

const SLUG = 'lumenfold-departures';
const READ_REGISTRY = `return [...CSS.highlights].flatMap(([entry, ranges]) => [...ranges].map((range) => range.toString()));`;
const ADDED =
  'Linda Brekkestad, a former minister, told reporters on Tuesday that the harbour would be repaired next year.';

describe('a living page in Firefox', () => {
  let newspaper: Newspaper;
  let firefox: FirefoxWithExtension;
  const people = getSampleArticle(SLUG).expected.people.map((person) => person.name);

  beforeAll(async () => {
    newspaper = await serveNewspaper();
    firefox = await launchFirefox(getBuiltExtension('firefox'));
  });
  afterAll(async () => {
    await firefox?.close();
    await newspaper?.close();
  });

  const run = <T>(script: string, ...args: unknown[]) => firefox.marionette.execute<T>(script, args as never);
  const untilMarked = (names: readonly string[]) =>
    until(`${names.join(', ')} to be marked`, async () => {
      const marked = new Set(await run<string[]>(READ_REGISTRY));
      return names.every((name) => marked.has(name));
    });

  beforeEach(async () => {
    await firefox.marionette.send('WebDriver:Navigate', { url: newspaper.addressOf(SLUG) });
    await untilMarked(people);
  });

  it('keeps its marks when the same text is rendered anew', async () => {
    await run('const story = document.querySelector("article"); story.replaceWith(story.cloneNode(true));');
    await untilMarked(people);
  });

  it('is read on when it grows', async () => {
    const script =
      'const all = document.querySelectorAll("article p"); const p = document.createElement("p"); p.textContent = args[0]; all[all.length - 1].after(p);';
    await run(script, ADDED);
    await untilMarked([...people, 'Linda Brekkestad']);
  });

  it('is painted in an open shadow root, which gets a style sheet of ours', async () => {
    await run(`
      const story = document.querySelector('article');
      const host = document.createElement('div');
      story.replaceWith(host);
      host.attachShadow({ mode: 'open' }).append(story);
      host.id = 'shadow-story';`);
    await untilMarked(people);
    const sheets = await run<number>(
      'return document.getElementById("shadow-story").shadowRoot.adoptedStyleSheets.length;',
    );
    expect(sheets).toBe(1);
  });
});
