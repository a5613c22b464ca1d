import { Document } from 'yaml';

/** One for all pages: setting up YAML's types takes longer than writing a page's properties. */
const yaml = new Document(null, { version: '1.1', aliasDuplicateObjects: false });

/** Between its two fences, an empty line after. Strings that YAML 1.1 would read as anything else are quoted. */
export function toFrontMatter(properties: Readonly<Record<string, unknown>>): string {
  yaml.contents = yaml.createNode(properties) as never;
  return `---\n${yaml.toString({ lineWidth: 0 })}---\n`;
}
