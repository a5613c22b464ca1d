/**
 * Where the three stages meet: text → names → who they are in this article → what it states of them.
 * Pure: the same article gives the same answer; nothing of the library is known here.
 */
import { extractClaims } from '@/lib/history/index';
import { gatherEvidence } from '@/lib/identify/evidence';
import { findAppearances } from '@/lib/identify/index';
import type { Appearance } from '@/lib/model/appearance';
import type { Block } from '@/lib/model/article';
import type { ExtractedClaim } from '@/lib/model/claim';
import type { Evidence } from '@/lib/model/evidence';
import type { Recognise } from '@/lib/recognise/recognition';

export type ArticleToUnderstand = {
  /** Goes into the evidence; '' where there is no library. */
  id: string;
  text: string;
  blocks?: readonly Block[];
  title: string | null;
  /** ISO 8601; null when unknown. */
  publishedAt: string | null;
  /** BCP 47, as declared; null when it is not. */
  language: string | null;
};

export type Understanding = {
  /** BCP 47; null when it could not be told. */
  language: string | null;
  /** False when there is no model for the language: the rest is empty. */
  supported: boolean;
  appearances: Appearance[];
  /** Parties by their index among the appearances. */
  claims: ExtractedClaim[];
  /** One an appearance, side by side. */
  evidence: Evidence[];
};

export function understandArticle(article: ArticleToUnderstand, recognise: Recognise): Understanding {
  const { text, title, publishedAt } = article;
  const blocks = article.blocks && article.blocks.length > 0 ? { blocks: article.blocks } : {};
  const recognition = recognise({ text, title, language: article.language, ...blocks });
  const { sentences, mentions, language, supported } = recognition;
  const appearances = findAppearances({ text, title, mentions });
  const claims = extractClaims({ text, title, publishedAt, sentences, mentions, appearances, ...blocks });
  const evidence = gatherEvidence({
    articleId: article.id,
    text,
    sentences,
    mentions,
    appearances,
    claims,
    publishedAt,
  });
  return { language, supported, appearances, claims, evidence };
}
