import type { Article } from '@/lib/model/article';
import type { MarkdownLinks } from '../markdown-parts';
import { toMarkdownLink, toMarkdownText } from '../markdown-text';
import type { VaultPaths } from './paths';

/** Links between the vault's own files: `[[People/Ann Lee|Ann Lee]]`. */
export function toVaultLinks(paths: VaultPaths): MarkdownLinks {
  const toEntity = (id: string | null, shown: string): string | null => {
    const path = id === null ? undefined : paths.entities.get(id);
    return path === undefined ? null : toWikilink(path, shown);
  };
  return {
    entity: (id, name) => toEntity(id, name) ?? toMarkdownText(name),
    article: (article) => linkArticle(article, paths),
    body: (body) =>
      body.replace(/\[\[([^[\]|\n]+)(?:\|([^[\]|\n]+))?\]\]/g, (whole, name: string, shown?: string) => {
        const id = paths.names.get(name.trim().toLowerCase());
        return toEntity(id ?? null, shown ?? name) ?? whole;
      }),
  };
}

function linkArticle(article: Article, paths: VaultPaths): string {
  const path = paths.articles.get(article.id);
  return path === undefined ? toMarkdownLink(article.title, article.url) : toWikilink(path, article.title);
}

/** What is shown may not hold what ends a wikilink. */
export function toWikilink(path: string, shown: string): string {
  const text = shown
    .replace(/[[\]|\\]/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? `[[${path}]]` : `[[${path}|${text}]]`;
}
