/** Where the reader is in the library, as the address says it: every view has an address of its own, and the browser's Back works. Pure. */

import { fromParams, type ListFilter, NO_FILTER, toParams } from '@/lib/model/list-filter';

export const SHELVES = ['week', 'people', 'companies', 'moves', 'network', 'articles', 'notes', 'same'] as const;
export type Shelf = (typeof SHELVES)[number];

/** Those whose lists are narrowed and put in order. */
export type FilteredShelf = Extract<Shelf, 'people' | 'companies' | 'articles'>;

export type Route = {
  shelf: Shelf;
  /** What is open beside the shelf: a person's or company's id, or an article's; null = nothing. */
  id: string | null;
  /** What was asked or searched for; '' = nothing. */
  query: string;
  /** What the list is narrowed to. */
  filter: ListFilter;
};

/** A shelf as it is found when nothing was asked. */
export const toShelf = (shelf: Shelf): Route => ({ shelf, id: null, query: '', filter: NO_FILTER });

/** "#/people/0190…?at=Acme&move=left", "#/week?q=lin". What cannot be read is the first shelf. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [shelf = '', id = ''] = path.split('/').map(decode);
  const params = new URLSearchParams(search);
  const query = (params.get('q') ?? '').slice(0, 400);
  return { shelf: SHELVES.find((s) => s === shelf) ?? 'week', id: id || null, query, filter: fromParams(params) };
}

export function toHash({ shelf, id, query, filter }: Route): string {
  const path = id === null ? shelf : `${shelf}/${encodeURIComponent(id)}`;
  const params = toParams(filter);
  if (query !== '') params.set('q', query);
  return `#/${path}${params.size === 0 ? '' : `?${params}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
