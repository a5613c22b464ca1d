/** People and organizations as one page that stands alone and prints well: no script, no picture, nothing fetched. */
import type { Article } from '@/lib/model/article';
import { toIsoDate } from '@/lib/model/claim-date';
import { describeClaim } from './describe-claim';
import { DOSSIER_STYLE } from './dossier-style';
import { articlesById, type EntityRecord, eachEntity } from './each-entity';
import { toHtmlBlocks, toHtmlLink, toHtmlText } from './html-text';
import type { ExportClaim, ExportLibrary } from './library';
import { parseNote } from './note-document';
import { findNoteSubjects, groupBy, type NoteSubject, quoteOf } from './note-subjects';
import { type ExportContext, toDay } from './words';

export async function* writeDossier(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  const { words } = context;
  const [only] = library.entities.length === 1 ? library.entities : [];
  const title = toHtmlText(only?.name ?? words.title);
  yield [
    '<!doctype html>',
    '<html><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">',
    `<title>${title}</title><style>${DOSSIER_STYLE}</style></head><body>`,
    '',
  ].join('\n');
  const articles = articlesById(library);
  for await (const record of eachEntity(library, context)) yield dossierSection(record, articles, context);
  yield* dossierNotes(library, context);
  yield `<footer>${toHtmlText(words.exportedOn)} ${toDay(context.now, context)} · ${toHtmlText(words.title)}</footer></body></html>\n`;
}

/** One person or organization; also what is copied as rich text. */
export function dossierSection(
  { entity, claims, notes }: EntityRecord,
  articles: ReadonlyMap<string, Article>,
  context: ExportContext,
): string {
  const { words } = context;
  const aliases =
    entity.aliases.length === 0
      ? ''
      : `<p class="aka">${toHtmlText(`${words.alsoKnownAs} ${entity.aliases.join(', ')}`)}</p>`;
  const history = claims.map((claim) => claimItem(claim, articles.get(claim.articleId), context));
  return [
    `<section><h1>${toHtmlText(entity.name)}</h1>`,
    `<p class="kind">${toHtmlText(words[entity.kind])}</p>${aliases}`,
    ...(notes.length === 0 ? [] : [`<h2>${toHtmlText(words.notes)}</h2>`, ...notes.map((n) => noteItem(n, context))]),
    ...(history.length === 0 ? [] : [`<h2>${toHtmlText(words.history)}</h2><ol class="history">`, ...history, '</ol>']),
    '</section>',
    '',
  ].join('\n');
}

/** Notes on articles and their quotes, each article once, and those whose subject is gone. */
export async function* dossierNotes(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  const subjects = (await findNoteSubjects(library)).filter((subject) => subject.entity === null);
  for (const [, notes] of groupBy(subjects, ({ article }) => article?.id ?? '')) {
    const title = notes[0]?.article?.title ?? context.words.otherNotes;
    const items = notes.map((note) => noteItem(note, context));
    yield [`<section><h1>${toHtmlText(title)}</h1>`, ...items, '</section>', ''].join('\n');
  }
}

function claimItem(claim: ExportClaim, article: Article | undefined, context: ExportContext): string {
  const date = claim.date === null ? context.words.undated : toIsoDate(claim.date);
  return [
    `<li><p><time>${toHtmlText(date)}</time> ${toHtmlText(describeClaim(claim, context))}</p>`,
    `<blockquote>${toHtmlText(claim.quote)}</blockquote>`,
    article === undefined ? '</li>' : `<p class="source">${sourceOf(article)}</p></li>`,
  ].join('\n');
}

function sourceOf(article: Article): string {
  const beside = [article.siteName, article.publishedAt?.slice(0, 10)].filter((part) => part != null);
  return [toHtmlLink(article.url, article.title), ...beside.map(toHtmlText)].join(', ');
}

function noteItem(subject: NoteSubject, context: ExportContext): string {
  const { note, article } = subject;
  const quote = quoteOf(subject);
  return [
    '<article class="note">',
    quote === null ? '' : `<blockquote>${toHtmlText(quote)}</blockquote>`,
    toHtmlBlocks(parseNote(note.body)),
    `<p class="source">${toHtmlText([toDay(note.createdAt, context), ...note.tags].join(' · '))}</p>`,
    article === null ? '</article>' : `<p class="source">${sourceOf(article)}</p></article>`,
  ].join('\n');
}
