/** A quote or note from another program, and how it becomes ours. */
import type { Article } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';
import { toSha256 } from '../backup';
import type { Pack } from './import-problem';

export type ForeignNote = {
  /** What tells it from every other, in the program it comes from: the same again gives the same note. */
  key: string;
  /** null for a note on a whole page. */
  quote: { exact: string; prefix: string; suffix: string; start: number } | null;
  /** Markdown; may be empty beside a quote. */
  body: string;
  tags: string[];
  /** null where the program kept none. */
  url: string | null;
  title: string;
  authors: string[];
  createdAt: number;
  updatedAt: number;
};

/** Under which id and address an article is kept; null for an address that is none of the web's. */
export type FindAddress = (url: string) => { id: string; url: string } | null;

/** Rows of `articles` and `notes`. An article that was only quoted has no text and no reading until it is read. */
export async function toNotePacks(foreign: readonly ForeignNote[], findAddress: FindAddress): Promise<Pack[]> {
  const articles = new Map<string, Article>();
  const notes: Note[] = [];
  for (const item of foreign) {
    const address = item.url === null ? null : findAddress(item.url);
    if (address !== null && !articles.has(address.id)) articles.set(address.id, toArticle(item, address));
    notes.push(await toNote(item, address?.id ?? null));
  }
  return [
    { table: 'articles', rows: [...articles.values()] },
    { table: 'notes', rows: notes },
  ];
}

function toArticle(item: ForeignNote, { id, url }: { id: string; url: string }): Article {
  return {
    id,
    url,
    title: item.title || url,
    siteName: null,
    authors: item.authors,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    firstReadAt: item.createdAt,
    lastReadAt: item.createdAt,
    // Equal to no text's hash: the article is read as new when it is met.
    contentHash: '',
  };
}

/** Without an article to stand in, the quote and its source are written into the note itself. */
async function toNote(item: ForeignNote, articleId: string | null): Promise<Note> {
  const id = await toUuid(item.key);
  const { quote, body, tags, createdAt, updatedAt } = item;
  const base = { id, tags, createdAt, updatedAt };
  if (articleId === null) return { ...base, target: { kind: 'quote', id }, anchor: null, body: withSource(item) };
  if (quote === null) return { ...base, target: { kind: 'article', id: articleId }, anchor: null, body };
  const { exact, prefix, suffix, start } = quote;
  const anchor = { articleId, exact, prefix, suffix, start, end: start + exact.length };
  return { ...base, target: { kind: 'quote', id }, anchor, body };
}

function withSource({ quote, body, title, authors }: ForeignNote): string {
  const quoted = quote === null ? [] : [quote.exact.replace(/^/gm, '> ')];
  const source = [title, ...authors].filter((part) => part !== '').join(', ');
  return [...quoted, body, source === '' ? '' : `— ${source}`].filter((part) => part !== '').join('\n\n');
}

/** A UUID of version 8, made from a hash: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
async function toUuid(key: string): Promise<string> {
  const hex = await toSha256(new TextEncoder().encode(key));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
