/** The pages of the vault: front matter as YAML 1.1, so that "No" and dates stay strings, and Markdown below it. */
import type { Article } from '@/lib/model/article';
import type { EntityRecord } from '../each-entity';
import type { ExportClaim, ExportEntity } from '../library';
import { claimItem, type MarkdownLinks, noteSection, toTagName } from '../markdown-parts';
import { toMarkdownLink, toMarkdownText } from '../markdown-text';
import type { NoteSubject } from '../note-subjects';
import { type ExportContext, toDay } from '../words';
import { toFrontMatter } from './front-matter';

/** A page in its parts, so that it can be written whole or what is new of it put below what stands there already. */
export type VaultPage = {
  id: string;
  /** Front matter, headline and whatever stands before the first section. */
  head: string;
  sections: { title: string | null; items: string[] }[];
};

export const toPageText = ({ head, sections }: VaultPage): string => [head, ...sections.map(toSectionText)].join('\n');

/** An empty line ends each; a section of nothing is not written. */
export const toSectionText = ({ title, items }: VaultPage['sections'][number]): string =>
  [...(title === null ? [] : [`## ${title}`, '']), ...items, ...(title === null ? [] : [''])].join('\n');

export type PageContext = {
  links: MarkdownLinks;
  articles: ReadonlyMap<string, Article>;
  context: ExportContext;
};

export function toEntityPage(
  { entity, notes, claims }: EntityRecord,
  namedIn: readonly Article[],
  page: PageContext,
): VaultPage {
  const { links, context } = page;
  const { words } = context;
  const properties = {
    aliases: [...new Set([entity.name, ...entity.aliases])],
    tags: tagsOf(notes),
    type: words[entity.kind],
    'dramatis-id': entity.id,
    'first-met': toDay(entity.firstMetAt, context),
    'last-met': toDay(entity.lastMetAt, context),
    articles: entity.articleCount,
    followed: entity.followed,
  };
  const history = claims.map((c) => claimItem(c, page.articles.get(c.articleId), links, context));
  return {
    id: entity.id,
    head: [toFrontMatter(properties), `# ${toMarkdownText(entity.name)}`, ''].join('\n'),
    sections: [
      ...section(
        null,
        notes.map((n) => noteSection(n, 2, links, context, true)),
      ),
      ...section(words.history, history),
      ...section(
        words.articles,
        namedIn.map((a) => `- ${links.article(a)}`),
      ),
    ],
  };
}

export function toArticlePage(
  article: Article,
  notes: readonly NoteSubject[],
  claims: readonly ExportClaim[],
  named: readonly ExportEntity[],
  page: PageContext,
): VaultPage {
  const { links, context } = page;
  const { words } = context;
  const properties = {
    aliases: [article.title],
    tags: tagsOf(notes),
    type: words.article,
    'dramatis-id': article.id,
    url: article.url,
    ...(article.siteName !== null && { site: article.siteName }),
    ...(article.authors.length > 0 && { authors: article.authors }),
    ...(article.publishedAt !== null && { published: article.publishedAt }),
    read: toDay(article.firstReadAt, context),
    ...(article.language !== null && { language: article.language }),
  };
  const source = toMarkdownLink(article.siteName ?? article.url, article.url);
  return {
    id: article.id,
    head: [toFrontMatter(properties), `# ${toMarkdownText(article.title)}`, '', source, ''].join('\n'),
    sections: [
      ...section(
        null,
        notes.map((n) => noteSection(n, 2, links, context, false)),
      ),
      ...section(
        words.named,
        named.map((e) => `- ${links.entity(e.id, e.name)}`),
      ),
      ...section(
        words.history,
        claims.map((c) => claimItem(c, undefined, links, context)),
      ),
    ],
  };
}

const tagsOf = (notes: readonly NoteSubject[]): string[] => [
  ...new Set(['dramatis', ...notes.flatMap(({ note }) => note.tags.map(toTagName))]),
];

const section = (title: string | null, items: string[]): VaultPage['sections'] =>
  items.length === 0 ? [] : [{ title, items }];
