/** The library as a vault for Obsidian: a zip with a page for each person, organization and article, linked both ways. */
import type { Article } from '@/lib/model/article';
import { articlesById, byId, eachEntity } from '../each-entity';
import { type ExportLibrary, sortArticles } from '../library';
import { noteSection } from '../markdown-parts';
import { findNoteSubjects, groupBy, type NoteSubject } from '../note-subjects';
import type { ExportContext } from '../words';
import { writeZip, type ZipEntry } from '../zip';
import { appendToPage, type ExistingVault } from './append';
import { toVaultLinks } from './links';
import { type PageContext, toArticlePage, toEntityPage, toPageText, type VaultPage } from './pages';
import { toVaultPaths, type VaultPaths } from './paths';

const BATCH = 100;

/** With a vault that is there already, only its pages that have something new, with that at their end, and the new pages. */
export async function* writeVault(
  library: ExportLibrary,
  context: ExportContext,
  existing: ExistingVault | null = null,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const pages = vaultPages(library, context);
  yield* writeZip(existing ? additions(pages, existing, context) : pagesWhole(pages), context.now);
}

type PlacedPage = { path: string; page: VaultPage };

async function* pagesWhole(pages: AsyncIterable<PlacedPage>): AsyncGenerator<ZipEntry> {
  for await (const { path, page } of pages) yield { path, content: toPageText(page) };
}

async function* additions(
  pages: AsyncIterable<PlacedPage>,
  existing: ExistingVault,
  context: ExportContext,
): AsyncGenerator<ZipEntry> {
  for await (const { path, page } of pages) {
    const found = await existing.find(page.id, path);
    const content = found ? appendToPage(found.text, page, context) : toPageText(page);
    if (content !== null) yield { path: found?.path ?? path, content };
  }
}

export async function* vaultPages(library: ExportLibrary, context: ExportContext): AsyncGenerator<PlacedPage> {
  const paths = toVaultPaths(library, context);
  const subjects = await findNoteSubjects(library);
  const page: PageContext = {
    links: toVaultLinks(paths),
    articles: articlesById(library),
    context,
  };
  const namedIn = new Map<string, Article[]>();
  yield* articlePages(
    library,
    groupBy(subjects, ({ entity, article }) => (entity === null ? (article?.id ?? null) : null)),
    namedIn,
    paths,
    page,
  );
  yield* entityPages(library, namedIn, paths, page);
  const lost = subjects.filter((s) => s.entity === null && s.article === null);
  if (lost.length === 0) return;
  const sections = lost.map((s) => noteSection(s, 2, page.links, context, false));
  const head = [`# ${context.words.otherNotes}`, ''].join('\n');
  yield {
    path: `${context.words.otherNotes}.md`,
    page: { id: 'other-notes', head, sections: [{ title: null, items: sections }] },
  };
}

/** Fills `namedIn` on its way: who stands in which article, so that the readings are read once. */
async function* articlePages(
  library: ExportLibrary,
  notes: ReadonlyMap<string, NoteSubject[]>,
  namedIn: Map<string, Article[]>,
  paths: VaultPaths,
  page: PageContext,
): AsyncGenerator<PlacedPage> {
  const entities = new Map(library.entities.map((e) => [e.id, e]));
  const articles = byId(library.articles);
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = articles.slice(at, at + BATCH);
    const ids = batch.map((a) => a.id);
    const [found, readings] = await Promise.all([library.claimsIn(ids), library.readingsOf(ids)]);
    const claims = groupBy(found, (c) => c.articleId);
    const named = new Map(readings.map((r) => [r.articleId, r.entityIds]));
    for (const article of batch) {
      const known = (named.get(article.id) ?? []).map((id) => entities.get(id)).filter((e) => e !== undefined);
      for (const { id } of known) note(namedIn, id, article);
      yield {
        path: `${paths.articles.get(article.id)}.md`,
        page: toArticlePage(article, notes.get(article.id) ?? [], claims.get(article.id) ?? [], known, page),
      };
    }
    page.context.progress?.(at + batch.length, library.articles.length + library.entities.length);
  }
}

async function* entityPages(
  library: ExportLibrary,
  namedIn: ReadonlyMap<string, Article[]>,
  paths: VaultPaths,
  page: PageContext,
): AsyncGenerator<PlacedPage> {
  const { articles, entities } = library;
  const progress = (done: number) => page.context.progress?.(articles.length + done, articles.length + entities.length);
  for await (const record of eachEntity(library, { ...page.context, progress })) {
    const { id } = record.entity;
    yield {
      path: `${paths.entities.get(id)}.md`,
      page: toEntityPage(record, sortArticles(namedIn.get(id) ?? []), page),
    };
  }
}

function note(namedIn: Map<string, Article[]>, entityId: string, article: Article): void {
  const known = namedIn.get(entityId);
  if (known) known.push(article);
  else namedIn.set(entityId, [article]);
}
