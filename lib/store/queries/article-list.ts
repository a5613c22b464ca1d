/** Which articles a filter leaves: by outlet, by day, with notes. Ids alone, by index. */
import type { ListFilter } from '@/lib/model/list-filter';
import type { Library } from '../database';

/** null = the filter says nothing about articles: all. */
export async function articlesFitting(
  db: Library,
  { site, since, until }: Pick<ListFilter, 'site' | 'since' | 'until'>,
): Promise<ReadonlySet<string> | null> {
  const sets = await Promise.all([
    site === null ? null : articlesOfSite(db, site),
    since === null && until === null ? null : articlesBetween(db, since, until),
  ]);
  const [first, second] = sets.filter((set) => set !== null);
  if (!first) return null;
  return second ? new Set([...first].filter((id) => second.has(id))) : first;
}

/** By the outlet's name, whatever its case, else by host. */
async function articlesOfSite(db: Library, site: string): Promise<Set<string>> {
  const named = await db.articles.where('siteName').equalsIgnoreCase(site).primaryKeys();
  if (named.length > 0) return new Set(named);
  const host = site.toLowerCase().replace(/^https?:\/\//, '');
  const starts = ['https://', 'https://www.', 'http://', 'http://www.'].map((start) => `${start}${host}/`);
  return new Set(await db.articles.where('url').startsWithAnyOf(starts).primaryKeys());
}

/** By the day the article states; one that states none by the day it was first read. */
async function articlesBetween(db: Library, since: string | null, until: string | null): Promise<Set<string>> {
  const end = `${until ?? '9999-12-31'}\uffff`;
  const [dated, all, datedCount] = await Promise.all([
    db.articles
      .where('publishedAt')
      .between(since ?? '', end)
      .primaryKeys(),
    db.articles.count(),
    db.articles.orderBy('publishedAt').count(),
  ]);
  if (all === datedCount) return new Set(dated);
  const from = since === null ? 0 : Date.parse(since);
  const to = until === null ? Number.MAX_SAFE_INTEGER : Date.parse(until) + 24 * 3_600_000;
  const undated = await db.articles
    .where('firstReadAt')
    .between(from, to)
    .filter((a) => a.publishedAt === null)
    .primaryKeys();
  return new Set([...dated, ...undated]);
}

/** The outlets read, by name. */
export async function listSites(db: Library): Promise<string[]> {
  return (await db.articles.orderBy('siteName').uniqueKeys()).map(String);
}

/** Ids of the articles left, the latest read first, or by title. */
export async function listArticleIds(db: Library, filter: ListFilter): Promise<string[]> {
  const [fitting, noted] = await Promise.all([
    articlesFitting(db, filter),
    filter.withNotes ? articlesWithNotes(db) : null,
  ]);
  const ids =
    filter.order === 'name'
      ? await byTitle(db, fitting)
      : await db.articles.orderBy('lastReadAt').reverse().primaryKeys();
  return ids.filter((id) => (fitting?.has(id) ?? true) && (noted?.has(id) ?? true));
}

async function byTitle(db: Library, fitting: ReadonlySet<string> | null): Promise<string[]> {
  const rows = fitting ? await db.articles.bulkGet([...fitting]) : await db.articles.toArray();
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return rows
    .filter((a) => a !== undefined)
    .sort((a, b) => compare(a.title, b.title))
    .map((a) => a.id);
}

async function articlesWithNotes(db: Library): Promise<Set<string>> {
  const notes = await db.notes.orderBy('updatedAt').toArray();
  return new Set(
    notes.flatMap((note) =>
      [note.anchor?.articleId ?? [], note.target.kind === 'article' ? note.target.id : []].flat(),
    ),
  );
}
