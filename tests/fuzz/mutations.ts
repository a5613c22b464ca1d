/** Small damage to values and to text, as fast-check draws and shrinks it. */
import fc from 'fast-check';

/** What tends to break a program that reads it. */
export const ODD_STRINGS = [
  '',
  '__proto__',
  'constructor',
  '\u0000',
  '\uD800',
  '\u202E',
  'javascript:alert(1)',
  'https://',
  'http://[',
  '<script>',
  '-1',
  '1e309',
  '\u2028',
  'x'.repeat(5_000),
  '9999-99-99',
];

export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...ODD_STRINGS,
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    1e308,
    -0,
    [],
    {},
    [[]],
    Number.MAX_SAFE_INTEGER,
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
);

export type Damage = { at: number; how: 'replace' | 'remove' | 'add' | 'repeat'; value: unknown };
export const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'repeat'),
  value: oddValue,
});

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place of a value that holds something, outermost first. */
function placesOf(value: unknown, depth = 0): { holder: Holder; key: string }[] {
  if (!isHolder(value) || depth > 8) return [];
  const own = Object.keys(value).map((key) => ({ holder: value, key }));
  return [...own, ...own.flatMap(({ holder, key }) => placesOf((holder as Record<string, unknown>)[key], depth + 1))];
}

/** A copy of the value with each damage done at a place of its own. */
export function damageValue(value: unknown, damages: readonly Damage[]): unknown {
  const root = { value: structuredClone(value) };
  for (const { at, how, value: odd } of damages) {
    const places = placesOf(root);
    const place = places[at % places.length];
    if (!place) continue;
    try {
      damageAt(place, how, odd);
    } catch {
      // what is drawn may be of a kind that refuses it, such as an array of bytes a bigint
    }
  }
  return root.value;
}

function damageAt({ holder, key }: { holder: Holder; key: string }, how: Damage['how'], odd: unknown): void {
  const own = (holder as Record<string, unknown>)[key];
  if (how === 'replace') Reflect.set(holder, key, odd);
  else if (how === 'remove') Reflect.deleteProperty(holder, key);
  else if (how === 'add' && isHolder(own)) Reflect.set(own, 'odd', odd);
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(...Array.from({ length: 50 }, () => own));
}

export type Cut = { at: number; length: number; text: string };
export const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(1_000_000),
  length: fc.oneof(fc.nat(3), fc.nat(200)),
  text: fc.oneof(
    fc.constantFrom(...ODD_STRINGS, '"', '{', '}', '[', ']', ',', '\n', '\r\n', '\\', '<', '>', '</p>', '<!--', '&#0;'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
});

/** The text with pieces taken out and others put there. */
export function cutText(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((result, { at, length, text: piece }) => {
    const from = at % (result.length + 1);
    return result.slice(0, from) + piece + result.slice(from + length);
  }, text);
}
