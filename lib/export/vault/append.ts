/** What is new of a page, put below what stands there: what the reader wrote into the file stays as it is. */
import { type ExportContext, toDay } from '../words';
import { toSectionText, type VaultPage } from './pages';

/** A vault the reader has already. */
export type ExistingVault = {
  /** The page of that id, wherever it was moved, else what stands at that path; null = neither is there. */
  find(id: string, path: string): Promise<{ path: string; text: string } | null>;
};

/** Whose page a file is, by its first characters; null = none of ours. */
export const findPageId = (head: string): string | null => /^dramatis-id: ["']?([^"'\n\r]+)/m.exec(head)?.[1] ?? null;

/** null when there is nothing new. */
export function appendToPage(text: string, page: VaultPage, context: ExportContext): string | null {
  const known = toComparable(text);
  const sections = page.sections.flatMap(({ title, items }) => {
    const added = items.filter((item) => !known.includes(toComparable(item)));
    return added.length === 0 ? [] : [{ title, items: added }];
  });
  if (sections.length === 0) return null;
  const heading = `# ${toDay(context.now, context)}`;
  return [text.trimEnd(), '', heading, '', ...sections.map(toSectionText)].join('\n');
}

/** Spaces apart: an editor may have broken the lines anew. */
const toComparable = (text: string): string => text.replace(/\s+/gu, ' ').trim();
