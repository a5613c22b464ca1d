/**
 * A page's properties as YAML 1.1, written by hand: a vault has tens of thousands of pages, and setting up a YAML document for each took
 * most of its time. What every parser reads as the string it is stands plain; everything else is quoted as in JSON, which YAML reads too.
 */

export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Between its two fences, an empty line after. Strings that YAML 1.1 would read as anything else are quoted. */
export function toFrontMatter(properties: Properties): string {
  const lines = Object.entries(properties).map(([key, value]) => {
    if (!Array.isArray(value)) return `${key}: ${toScalar(value as string | number | boolean)}`;
    return value.length === 0 ? `${key}: []` : `${key}:\n${value.map((item) => `  - ${toScalar(item)}`).join('\n')}`;
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

const toScalar = (value: string | number | boolean): string =>
  typeof value !== 'string' || isPlain(value) ? String(value) : quote(value);

/** Words of letters and what stands within names; a word alone only when it is longer than any that means something, as "false" does. */
const isPlain = (text: string): boolean =>
  /^\p{L}[\p{L}\p{M}\p{N}.’'-]*( [\p{L}\p{M}\p{N}.’'-]+)+$/u.test(text) || /^\p{L}{6,}$/u.test(text);

/** What JSON leaves as it is and YAML 1.1 does not allow, or takes for a line break, within quotes. */
const UNPRINTABLE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

const quote = (text: string): string =>
  JSON.stringify(text).replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
