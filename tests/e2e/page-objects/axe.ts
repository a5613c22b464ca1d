import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; nodes: { html: string }[] };
declare const axe: { run(options: object): Promise<{ violations: Violation[] }> };

/** What axe-core objects to, as `rule: element`; run through the debugger, because the page's own policy lets no foreign script in. */
export async function findViolations(page: Page, options: object = {}): Promise<string[]> {
  await page.evaluate(AXE);
  // a colour on its way to another is judged when it is there
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : [])),
    ),
  );
  const { violations } = await page.evaluate((given) => axe.run(given), options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
