/** Every surface in every state: axe-core finds nothing, and nothing is wider than its surface. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../../../tools/screenshots/gallery';
import { findViolations } from '../page-objects/axe';

/** What sticks out sideways; a row's name may be as long as it likes, it has to wrap. */
function findOverflow({ page }: Gallery): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, main, .card')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className || element.tagName} is ${element.scrollWidth} wide`),
  );
}

describe('every surface', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  // the dark differs from the light in its colours alone
  const looks = [
    ['light', {}],
    ['dark', { runOnly: ['color-contrast'] }],
  ] as const;
  for (const [colorScheme, options] of looks) {
    it(`is without a violation in every state, ${colorScheme}`, async () => {
      await gallery.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const problems: Record<string, string[]> = {};
      for (const exhibit of gallery.exhibits) {
        await gallery.show(exhibit);
        const found = [...(await findViolations(gallery.page, options)), ...(await findOverflow(gallery))];
        if (found.length > 0) problems[exhibit.name] = found;
      }
      for (const page of ['options.html', 'welcome.html']) {
        await gallery.visit(page);
        const found = await findViolations(gallery.page, options);
        if (found.length > 0) problems[page] = found;
      }
      expect(problems).toEqual({});
      expect(gallery.exhibits.length).toBeGreaterThan(20);
    }, 240_000);
  }

  it('bears the largest text on the narrowest surface', async () => {
    const narrow = gallery.exhibits.map((exhibit) => ({ ...exhibit, width: 320 }));
    const problems: Record<string, string[]> = {};
    for (const exhibit of narrow) {
      await gallery.show(exhibit);
      await gallery.page.evaluate(() => document.documentElement.style.setProperty('--text', '20px'));
      const found = await findOverflow(gallery);
      if (found.length > 0) problems[exhibit.name] = found;
    }
    expect(problems).toEqual({});
  }, 240_000);
});
