/** Where the reader is in the library, as the address says it: every view has an address of its own, and the browser's Back works. Pure. */

export const SHELVES = ['week', 'people', 'companies', 'moves', 'articles', 'notes', 'same'] as const;
export type Shelf = (typeof SHELVES)[number];

export type Route = {
  shelf: Shelf;
  /** What is open beside the shelf: a person's or company's id, or an article's; null = nothing. */
  id: string | null;
  /** What was asked or searched for; '' = nothing. */
  query: string;
};

/** "#/people/0190…?q=lin". What cannot be read is the first shelf. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [shelf = '', id = ''] = path.split('/').map(decode);
  const query = new URLSearchParams(search).get('q') ?? '';
  return { shelf: SHELVES.find((s) => s === shelf) ?? 'week', id: id || null, query: query.slice(0, 400) };
}

export function toHash({ shelf, id, query }: Route): string {
  const path = id === null ? shelf : `${shelf}/${encodeURIComponent(id)}`;
  return `#/${path}${query === '' ? '' : `?${new URLSearchParams({ q: query })}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
