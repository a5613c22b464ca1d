/** One Markdown file: everybody, or everybody with a note, each with notes, history, quotes and sources. */
import type { Article } from '@/lib/model/article';
import { articlesById, type EntityRecord, eachEntity } from './each-entity';
import { compare, type ExportEntity, type ExportLibrary } from './library';
import { claimItem, noteSection, PLAIN_LINKS, sourceLine } from './markdown-parts';
import { toMarkdownText } from './markdown-text';
import { findNoteSubjects, groupBy, type NoteSubject } from './note-subjects';
import { type ExportContext, toDay } from './words';

/** Yields the file in pieces. `noted`: only what a note is about. */
export async function* writeMarkdown(
  library: ExportLibrary,
  context: ExportContext,
  scope: 'all' | 'noted',
): AsyncGenerator<string> {
  const { words } = context;
  const subjects = await findNoteSubjects(library);
  const noted = new Set(subjects.map((s) => s.entity?.id));
  yield `# ${words.title}: ${scope === 'all' ? words.people : words.notes}, ${toDay(context.now, context)}\n\n`;
  const entities = library.entities.filter((e) => scope === 'all' || noted.has(e.id));
  yield* entitySections(library, entities, context);
  yield* noteSections(library, subjects, context, scope);
}

/** What notes are about that is no person and no company; with `all`, every article is named. */
export function* noteSections(
  library: ExportLibrary,
  subjects: readonly NoteSubject[],
  context: ExportContext,
  scope: 'all' | 'noted',
): Generator<string> {
  const { words } = context;
  const byArticle = groupBy(subjects, (s) => (s.entity === null ? (s.article?.id ?? null) : null));
  const articles = library.articles.filter((a) => scope === 'all' || byArticle.has(a.id));
  yield* articleSections(articles, byArticle, context);
  const lost = subjects.filter((s) => s.entity === null && s.article === null);
  if (lost.length > 0) yield `# ${words.otherNotes}\n\n`;
  for (const subject of lost) yield `${noteSection(subject, 2, PLAIN_LINKS, context, true)}\n`;
}

/** People first, then organizations, each by name. */
async function* entitySections(
  library: ExportLibrary,
  entities: readonly ExportEntity[],
  context: ExportContext,
): AsyncGenerator<string> {
  const articles = articlesById(library);
  const sorted = [...entities].sort((a, b) => compare(b.kind, a.kind) || compare(a.name, b.name));
  let kind: string | null = null;
  for await (const record of eachEntity(library, context, sorted)) {
    if (record.entity.kind !== kind) {
      kind = record.entity.kind;
      yield `# ${kind === 'person' ? context.words.people : context.words.organizations}\n\n`;
    }
    yield entitySection(record, articles, context);
  }
}

/** One person or organization with notes and history; also what is copied as Markdown. */
export function entitySection(
  { entity, claims, notes }: EntityRecord,
  articles: ReadonlyMap<string, Article>,
  context: ExportContext,
): string {
  const { words } = context;
  const aliases =
    entity.aliases.length === 0 ? [] : [`${words.alsoKnownAs}: ${entity.aliases.map(toMarkdownText).join('; ')}`, ''];
  const history = claims.map((c) => claimItem(c, articles.get(c.articleId), PLAIN_LINKS, context));
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
