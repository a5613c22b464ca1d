/** Notes and claims as Markdown, shared by the single file and the vault; what a link looks like is the caller's. */
import type { Article } from '@/lib/model/article';
import { toIsoDate } from '@/lib/model/claim-date';
import { describeClaim } from './describe-claim';
import type { ExportClaim } from './library';
import { containMarkdown, toMarkdownLink, toMarkdownQuote, toMarkdownText } from './markdown-text';
import { type NoteSubject, quoteOf } from './note-subjects';
import { type ExportContext, toDay } from './words';

export type MarkdownLinks = {
  /** `id` null: an organization that the library does not know, only the article. */
  entity(id: string | null, name: string): string;
  article(article: Article): string;
  /** The reader's Markdown with `[[name]]` resolved. */
  body(body: string): string;
};

/** Where something was read: the linked title, the outlet, the day. */
export function sourceLine(article: Article, links: MarkdownLinks): string {
  const outlet = article.siteName === null ? [] : [toMarkdownText(article.siteName)];
  const day = article.publishedAt === null ? [] : [toMarkdownText(article.publishedAt.slice(0, 10))];
  return [links.article(article), ...outlet, ...day].join(', ');
}

/** One claim as a list item: the statement, its sentence, its source. */
export function claimItem(
  claim: ExportClaim,
  article: Article | undefined,
  links: MarkdownLinks,
  context: ExportContext,
): string {
  const said = describeClaim(claim, context, { text: toMarkdownText, object: (name, id) => links.entity(id, name) });
  const source = article === undefined ? [] : ['', `  — ${sourceLine(article, links)}`];
  const date = claim.date === null ? context.words.undated : toIsoDate(claim.date);
  return [`- **${date}** · ${said}`, '', toMarkdownQuote(claim.quote, '  '), ...source, ''].join('\n');
}

/** One note under a heading of its own: the quote it stands on, the words, the tags, the source. */
export function noteSection(
  subject: NoteSubject,
  level: number,
  links: MarkdownLinks,
  context: ExportContext,
  withSource: boolean,
): string {
  const { note, article } = subject;
  const quote = quoteOf(subject);
  const tags = note.tags.length === 0 ? [] : [`${context.words.tags}: ${note.tags.map(toTag).join(' ')}`, ''];
  const source = withSource && article !== null ? [`— ${sourceLine(article, links)}`, ''] : [];
  return [
    `${'#'.repeat(level)} ${context.words.note}, ${toDay(note.createdAt, context)}`,
    '',
    ...(quote === null ? [] : [toMarkdownQuote(quote), '']),
    links.body(containMarkdown(note.body)),
    '',
    ...tags,
    ...source,
  ].join('\n');
}

/** Obsidian's tags: letters, digits, `_`, `-`, `/`, not digits alone. "AI labs" → #AI-labs. */
export function toTag(tag: string): string {
  return `#${toTagName(tag)}`;
}

export function toTagName(tag: string): string {
  const name = tag
    .trim()
    .replace(/^#+/, '')
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\d*$/.test(name) ? `t${name}` : name;
}

/** Links of a file that stands alone: names are text, articles link to their page. */
export const PLAIN_LINKS: MarkdownLinks = {
  entity: (_id, name) => toMarkdownText(name),
  article: (article) => toMarkdownLink(article.title, article.url),
  body: (body) => body,
};
