import type { Span } from '@/lib/model/span';
import type { Token } from './tokens';

/** One sentence as the finders see it. */
export type SentenceView = Span & {
  /** Position among the article's sentences. */
  index: number;
  /** Position of the sentence's block, so that neighbours can be told from strangers. */
  block: number;
  tokens: Token[];
  /** Most words begin with a capital, or the block is a heading: words' case says nothing there. */
  headline: boolean;
};

const EMPTY: Token = { kind: 'punct', text: '', lower: '', start: 0, end: 0, who: null };

/** The token at an index, an empty mark beyond either end. */
export function tokenAt(view: SentenceView, index: number): Token {
  return view.tokens[index] ?? EMPTY;
}

export function isPerson(token: Token): boolean {
  return token.kind === 'person' && token.who !== null;
}

/** "'s", or the lone apostrophe after a plural or a name in s. */
export function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === "'";
}
