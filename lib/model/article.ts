import * as z from 'zod/mini';
import { Span } from './span';
import { MAX_ADDRESS, MAX_ARTICLE_TEXT, MAX_NAME, MAX_TITLE } from './text-limits';
import { isWebAddress } from './web-address';

const name = z.string().check(z.maxLength(MAX_NAME));

/** A run of the article's text that stands alone on the page. */
export const Block = z.extend(Span, {
  kind: z.enum(['heading', 'paragraph', 'list-item', 'caption', 'quotation']),
});
export type Block = z.infer<typeof Block>;

/** What the page says about the article. null = the page does not say. */
export const ArticleMetadata = z.object({
  /** Canonical address: http(s), no tracking parameters, no fragment. */
  url: z.string().check(z.maxLength(MAX_ADDRESS), z.refine(isWebAddress)),
  title: z.string().check(z.maxLength(MAX_TITLE)),
  siteName: z.nullable(name),
  authors: z.array(name).check(z.maxLength(50)),
  /** ISO 8601, of the precision the page states. */
  publishedAt: z.nullable(z.string().check(z.maxLength(40))),
  modifiedAt: z.nullable(z.string().check(z.maxLength(40))),
  /** BCP 47 tag. */
  language: z.nullable(z.string().check(z.maxLength(35))),
});
export type ArticleMetadata = z.infer<typeof ArticleMetadata>;

/** The article's text, its blocks joined by blank lines. Blocks are in order and do not overlap. */
export const ArticleText = z.object({
  text: z.string().check(z.maxLength(MAX_ARTICLE_TEXT)),
  blocks: z.array(Block),
});
export type ArticleText = z.infer<typeof ArticleText>;

/** The record of an article that was read. Its text stands in a record of its own, `StoredText`. */
export const Article = z.extend(ArticleMetadata, {
  /** SHA-256 of the canonical address, so that two devices agree. */
  id: z.string().check(z.maxLength(64)),
  /** Milliseconds since the epoch. */
  firstReadAt: z.number(),
  lastReadAt: z.number(),
  /** SHA-256 of the text and what reads it: tells an edited article, or a better recogniser, from a second visit. */
  contentHash: z.string(),
});
export type Article = z.infer<typeof Article>;

export const StoredText = z.extend(ArticleText, { articleId: z.string() });
export type StoredText = z.infer<typeof StoredText>;
