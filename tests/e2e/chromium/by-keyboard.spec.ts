/** The reader's main job by keyboard alone, and what a screen reader is given for the cast, a timeline and the card. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../../../tools/screenshots/gallery';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const show = (name: string): Promise<void> => gallery.show({ name, width: 400, height: 600 });
const press = (key: string): Promise<void> => gallery.page.keyboard.press(key);
const focused = (): Promise<string> =>
  gallery.page.evaluate(() => {
    const { activeElement } = document;
    return (
      activeElement?.getAttribute('aria-label') ??
      activeElement?.querySelector('.row-name')?.textContent ??
      activeElement?.textContent ??
      ''
    );
  });

/** Roles and names of everything on the page, closed shadow roots included, as the browser gives them to a screen reader. */
async function tree(): Promise<string[]> {
  const session = await gallery.page.context().newCDPSession(gallery.page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && node.name?.value && node.role?.value !== 'InlineTextBox')
    .map((node) => `${node.role?.value}: ${String(node.name?.value).replace(/\s+/g, ' ')}`);
}

/** Waits until all of it is spoken: the browser builds its accessibility tree piece by piece, after the page is painted. */
const spoken = (lines: unknown[]): Promise<void> =>
  expect.poll(tree, { timeout: 10_000 }).toEqual(expect.arrayContaining(lines));

describe('by keyboard alone', () => {
  it('somebody is searched, read, followed, and the way back is where one left', async () => {
    await show('cast');
    await press('/');
    expect(await focused()).toBe('Search everybody');
    await gallery.page.keyboard.type('okafor');
    await gallery.page.getByRole('list', { name: 'People and companies found' }).waitFor();
    await press('ArrowDown');
    expect(await focused()).toContain('Ines Okafor-Lindqvist');
    await press('Enter');
    await gallery.page.getByRole('heading', { level: 1, name: 'Ines Okafor-Lindqvist' }).waitFor();
    await press('Tab');
    expect(await focused()).toBe('Follow');
    await press('Escape');
    await gallery.page.waitForFunction(() => document.activeElement?.matches('[data-row]'));
    expect(await focused()).toContain('Ines Okafor-Lindqvist');
    await press('Escape');
    await gallery.page.getByRole('heading', { level: 1, name: 'Inside the split' }).waitFor();
  });

  it('the arrows walk through all lists of the cast, and Tab passes a list in one step', async () => {
    await show('cast');
    await gallery.page.locator('[data-row]').first().focus();
    const rows = await gallery.page.locator('[data-row] .row-name').allTextContents();
    const walked = [await focused()];
    for (let step = 1; step < rows.length; step++) {
      await press('ArrowDown');
      walked.push(await focused());
    }
    expect(walked).toEqual(rows);
    const stops = await gallery.page.evaluate(() =>
      [...document.querySelectorAll('.rows')].map((list) => list.querySelectorAll('[data-row][tabindex="0"]').length),
    );
    expect(new Set(stops)).toEqual(new Set([1]));
  });

  it('back and forward have keys of their own', async () => {
    await show('cast');
    await gallery.page.locator('[data-row]').first().focus();
    await press('Enter');
    await gallery.page.getByRole('button', { name: 'Follow' }).waitFor();
    await press('Alt+ArrowLeft');
    await gallery.page.getByRole('heading', { level: 1, name: 'Inside the split' }).waitFor();
    await press('Alt+ArrowRight');
    await gallery.page.getByRole('button', { name: 'Follow' }).waitFor();
  });
});

describe('what a screen reader gets', () => {
  it('for the cast: heading, lists with names, each row with what is known', async () => {
    await show('cast');
    await spoken([
      'heading: Inside the split at Lumenfold Lab',
      'list: New to you',
      'button: Yusuf Benomar Head of model engineering Named once here',
      'searchbox: Search everybody',
    ]);
  });

  it('for a timeline: each entry with its date, what happened, its sentence and its source', async () => {
    await show('person');
    await spoken([
      'list: Timeline',
      expect.stringMatching(/March 5, 2026|5 March 2026/),
      expect.stringMatching(/Left/),
      expect.stringMatching(/When Ines Okafor-Lindqvist[^.]* resigned [^.]*on March 5, 2026/),
      expect.stringMatching(/link: .*Inside the split at Lumenfold Lab/),
    ]);
  });

  it('for the card, in its closed shadow root: a dialog by name, its lines, its actions', async () => {
    await show('card-known');
    await spoken([
      'dialog: Ines Okafor-Lindqvist',
      'StaticText: Met in 7 articles since March 2026',
      expect.stringContaining('Left Lumenfold Lab (technical lead)'),
      'button: History',
      'button: Following',
      'button: 2 notes',
      'button: Not right…',
    ]);
  });
});
