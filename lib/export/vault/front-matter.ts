import { stringify } from 'yaml';

/** Between its two fences, an empty line after. Strings that YAML 1.1 would read as anything else are quoted. */
export function toFrontMatter(properties: Readonly<Record<string, unknown>>): string {
  return `---\n${stringify(properties, { version: '1.1', lineWidth: 0 })}---\n`;
}
