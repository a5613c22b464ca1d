import type { Appearance } from '@/lib/model/appearance';
import type { Mention } from '@/lib/model/mention';

export type ArticleMentions = {
  text: string;
  title?: string | null;
  /** All kinds, in text order, without overlap. */
  mentions: readonly Mention[];
};

/**
 * Who appears in one article: mentions of the same person or organization brought together.
 * "Junyang Lin … Lin" → one appearance named "Junyang Lin" with alias "Lin".
 * A short name that could be two people's is an appearance of its own: nobody is guessed.
 * Every person or organization mention is in exactly one appearance; the others are in none.
 */
export function findAppearances(_article: ArticleMentions): Appearance[] {
  return [];
}
