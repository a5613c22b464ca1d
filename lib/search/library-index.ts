/**
 * What the library's search looks through, in memory: who by name and role, articles by title and text, notes. Typing errors are
 * forgiven, the last word may be unfinished. It knows nothing of the database: documents are put in and taken out.
 */
import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { splitWords, toTerm } from './words';

/** `names`: the shown one first. `roles`: as articles give them. `weight`: how often they were met. */
export type EntityDocument = { id: string; names: readonly string[]; roles: readonly string[]; weight: number };
export type ArticleDocument = { id: string; title: string; text: string };
export type NoteDocument = { id: string; text: string };

/** `terms`: words of the document, folded, that answer to the query. */
export type Hit = { id: string; terms: readonly string[] };
/** `byRole`: none of their names answers, a role does. */
export type EntityHit = Hit & { byRole: boolean };

export type Documents = { entities: EntityDocument; articles: ArticleDocument; notes: NoteDocument };
export type Kind = keyof Documents;

const WORDS = { tokenize: splitWords, processTerm: toTerm } satisfies Partial<Options>;

/** Errors forgiven in a word of so many letters: shorter ones have too many neighbours to guess at; two letters in each other's place are two errors. */
const errorsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

export class LibraryIndex {
  private readonly weights = new Map<string, number>();
  private readonly held = { entities: new Set<string>(), articles: new Set<string>(), notes: new Set<string>() };
  private readonly indexes = {
    entities: new MiniSearch<EntityDocument>({
      fields: ['names', 'roles'],
      extractField: (document, field) => textOf(document[field as keyof EntityDocument]),
      ...WORDS,
    }),
    articles: new MiniSearch<ArticleDocument>({ fields: ['title', 'text'], ...WORDS }),
    notes: new MiniSearch<NoteDocument>({ fields: ['text'], ...WORDS }),
  };

  has(kind: Kind, id: string): boolean {
    return this.held[kind].has(id);
  }

  count(kind: Kind): number {
    return this.held[kind].size;
  }

  /** Takes out whatever is not among them. */
  keepOnly(kind: Kind, ids: ReadonlySet<string>): void {
    for (const id of [...this.held[kind]]) if (!ids.has(id)) this.remove(kind, id);
  }

  /** One that is there already is replaced. */
  put<K extends Kind>(kind: K, document: Documents[K]): void {
    this.remove(kind, document.id);
    (this.indexes[kind] as MiniSearch<Documents[K]>).add(document);
    this.held[kind].add(document.id);
    if (kind === 'entities') this.weights.set(document.id, (document as EntityDocument).weight);
  }

  /** One that is not there is no error. */
  remove(kind: Kind, id: string): void {
    const index = this.indexes[kind];
    if (this.held[kind].delete(id)) index.discard(id);
    if (kind === 'entities') this.weights.delete(id);
  }

  findEntities(query: string, limit: number): EntityHit[] {
    const found = this.find('entities', query, {
      boost: { names: 3 },
      boostDocument: (id) => 1 + Math.log2(1 + (this.weights.get(id) ?? 0)) / 4,
    });
    return found.slice(0, limit).map((result) => ({
      ...toHit(result),
      byRole: !Object.values(result.match).some((fields) => fields.includes('names')),
    }));
  }

  findArticles(query: string, limit: number): Hit[] {
    return this.find('articles', query, { boost: { title: 2 } })
      .slice(0, limit)
      .map(toHit);
  }

  findNotes(query: string, limit: number): Hit[] {
    return this.find('notes', query, {}).slice(0, limit).map(toHit);
  }

  private find(kind: Kind, query: string, options: SearchOptions): SearchResult[] {
    const words = splitWords(query).filter((word) => toTerm(word) !== null);
    const last = words.length - 1;
    // in running text two letters begin thousands of words
    const prefixFrom = kind === 'entities' ? 1 : 3;
    return this.indexes[kind].search(words.join(' '), {
      combineWith: 'AND',
      prefix: (term, i) => i === last && term.length >= prefixFrom,
      fuzzy: (term) => errorsIn(term) || false,
      weights: { fuzzy: 0.3, prefix: 0.7 },
      ...options,
    });
  }
}

const toHit = ({ id, terms }: SearchResult): Hit => ({ id: String(id), terms });

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(' \u2028 ') : String(value));
