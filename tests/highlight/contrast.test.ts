/** The line under a name can be seen wherever its text can be read: 3:1 where the text has 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkCss } from '@/lib/highlight/highlight-style';

type Color = [number, number, number];

/** Relative luminance as WCAG defines it. */
function luminance(color: Color): number {
  const [r = 0, g = 0, b = 0] = color.map((c) =>
    c <= 10.31475 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Color, b: Color): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
const fromHex = (hex: string): Color => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as Color;

/** The tints as the style sheet has them: text's share and tint of each kind. */
const LINES = [...toMarkCss('underline').matchAll(/color-mix\(in srgb, currentcolor (\d+)%, (#[0-9a-f]{6})\)/g)].map(
  ([, share = '', tint = '']) => ({ share: Number(share) / 100, tint: fromHex(tint) }),
);
const lineOn = (text: Color, { share, tint }: { share: number; tint: Color }): Color =>
  text.map((c, i) => c * share + (tint[i] ?? 0) * (1 - share)) as Color;

const part = fc.integer({ min: 0, max: 255 });
const color = fc.tuple(part, part, part);

describe('the line under a name', () => {
  it('is there for both kinds', () => expect(LINES).toHaveLength(2));

  it.each([
    ['black on white', '#000000', '#ffffff'],
    ['grey on white', '#595959', '#ffffff'],
    ['white on black', '#ffffff', '#000000'],
    ['light on dark', '#dddddd', '#1c1c1e'],
    ['dark on salmon', '#33302e', '#fff1e5'],
    ['white on red', '#ffffff', '#b00020'],
    ['white on blue', '#ffffff', '#0b57d0'],
    ['black on yellow', '#000000', '#ffe600'],
    ['blue link on white', '#0645ad', '#ffffff'],
  ])('can be seen: %s', (_, text, background) => {
    for (const line of LINES)
      expect(contrast(lineOn(fromHex(text), line), fromHex(background))).toBeGreaterThanOrEqual(3);
  });

  it('can be seen on any background on which the text can be read', () => {
    fc.assert(
      fc.property(color, color, (text, background) => {
        fc.pre(contrast(text, background) >= 4.5);
        for (const line of LINES) expect(contrast(lineOn(text, line), background)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 5_000 },
    );
  });
});
