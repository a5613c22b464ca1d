/** One Markdown file: everybody, or everybody with a note, each with notes, history, quotes and sources. */
import type { Article } from '@/lib/model/article';
import { compare, type ExportClaim, type ExportEntity, type ExportLibrary } from './library';
import { claimItem, noteSection, PLAIN_LINKS, sourceLine } from './markdown-parts';
import { toMarkdownText } from './markdown-text';
import { findNoteSubjects, groupBy, type NoteSubject } from './note-subjects';
import { type ExportContext, toDay } from './words';

const BATCH = 100;

/** Yields the file in pieces. `noted`: only what a note is about. */
export async function* writeMarkdown(
  library: ExportLibrary,
  context: ExportContext,
  scope: 'all' | 'noted',
): AsyncGenerator<string> {
  const subjects = await findNoteSubjects(library);
  const byEntity = groupBy(subjects, (s) => s.entity?.id ?? null);
  const byArticle = groupBy(subjects, (s) => (s.entity === null ? (s.article?.id ?? null) : null));
  const lost = subjects.filter((s) => s.entity === null && s.article === null);
  yield `# ${context.words.title}: ${scope === 'all' ? context.words.people : context.words.notes}, ${toDay(context.now, context)}\n\n`;
  const entities = library.entities.filter((e) => scope === 'all' || byEntity.has(e.id));
  yield* entitySections(library, entities, byEntity, context);
  const articles = library.articles.filter((a) => scope === 'all' || byArticle.has(a.id));
  yield* articleSections(articles, byArticle, context);
  if (lost.length > 0) yield `# ${context.words.otherNotes}\n\n`;
  for (const subject of lost) yield `${noteSection(subject, 2, PLAIN_LINKS, context, true)}\n`;
}

async function* entitySections(
  library: ExportLibrary,
  entities: readonly ExportEntity[],
  notes: ReadonlyMap<string, NoteSubject[]>,
  context: ExportContext,
): AsyncGenerator<string> {
  const articles = new Map(library.articles.map((a) => [a.id, a]));
  const total = entities.length;
  let done = 0;
  for (const kind of ['person', 'organization'] as const) {
    const ofKind = entities.filter((e) => e.kind === kind).sort((a, b) => compare(a.name, b.name));
    if (ofKind.length > 0) yield `# ${kind === 'person' ? context.words.people : context.words.organizations}\n\n`;
    for (let at = 0; at < ofKind.length; at += BATCH) {
      const batch = ofKind.slice(at, at + BATCH);
      const claims = groupBy(await library.claimsAbout(batch.map((e) => e.id)), (c) => c.subjectId);
      for (const entity of batch)
        yield entitySection(entity, notes.get(entity.id) ?? [], claims.get(entity.id) ?? [], articles, context);
      done += batch.length;
      context.progress?.(done, total);
    }
  }
}

function entitySection(
  entity: ExportEntity,
  notes: readonly NoteSubject[],
  claims: readonly ExportClaim[],
  articles: ReadonlyMap<string, Article>,
  context: ExportContext,
): string {
  const { words } = context;
  const aliases =
    entity.aliases.length === 0 ? [] : [`${words.alsoKnownAs}: ${entity.aliases.map(toMarkdownText).join('; ')}`, ''];
  const history = sortByDate(claims, articles).map((c) =>
    claimItem(c, articles.get(c.articleId), PLAIN_LINKS, context),
  );
  return [
    `## ${toMarkdownText(entity.name)}`,
    '',
    ...aliases,
    ...notes.map((n) => noteSection(n, 3, PLAIN_LINKS, context, true)),
    ...(history.length === 0 ? [] : [`### ${words.history}`, '', ...history]),
    '',
  ].join('\n');
}

function* articleSections(
  articles: readonly Article[],
  notes: ReadonlyMap<string, NoteSubject[]>,
  context: ExportContext,
): Generator<string> {
  if (articles.length > 0) yield `# ${context.words.articles}\n\n`;
  for (const article of articles) {
    const own = (notes.get(article.id) ?? []).map((n) => noteSection(n, 3, PLAIN_LINKS, context, false));
    yield own.length === 0
      ? `- ${sourceLine(article, PLAIN_LINKS)}\n`
      : [`\n## ${toMarkdownText(article.title)}`, '', sourceLine(article, PLAIN_LINKS), '', ...own, ''].join('\n');
  }
}

/** Undated claims stand where their article was published; the order within a day is the text's. */
export function sortByDate(
  claims: readonly ExportClaim[],
  articles: ReadonlyMap<string, Pick<Article, 'publishedAt'>>,
): ExportClaim[] {
  const dayOf = (c: ExportClaim): string =>
    c.date?.earliest ?? articles.get(c.articleId)?.publishedAt?.slice(0, 10) ?? '9999';
  return [...claims].sort((a, b) => compare(dayOf(a), dayOf(b)));
}
