import type { Appearance } from '@/lib/model/appearance';
import type { Block } from '@/lib/model/article';
import type { ExtractedClaim } from '@/lib/model/claim';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';

export type ArticleFacts = {
  text: string;
  blocks?: readonly Block[];
  /** Context only. */
  title?: string | null;
  /** ISO 8601; null when unknown: then relative dates stay unresolved unless the text has a dateline. */
  publishedAt?: string | null;
  sentences: readonly Span[];
  /** All kinds, in text order, without overlap. */
  mentions: readonly Mention[];
  appearances: readonly Appearance[];
};

/** What the article states about its people: claims in text order, each with its sentence. */
export function extractClaims(_article: ArticleFacts): ExtractedClaim[] {
  return [];
}
