import type { Appearance } from '@/lib/model/appearance';
import type { Block } from '@/lib/model/article';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import type { SentenceView } from './sentence-view';
import { type Token, tokenise } from './tokens';

export type ArticleInput = {
  text: string;
  blocks?: readonly Block[];
  sentences: readonly Span[];
  mentions: readonly Mention[];
  appearances: readonly Appearance[];
};

/** The article as the finders see it: sentences of tokens, each mention with the appearance it belongs to. */
export type ArticleView = {
  sentences: SentenceView[];
  appearances: readonly Appearance[];
  /** How often each appearance is mentioned. */
  counts: number[];
};

export function viewArticle(input: ArticleInput): ArticleView {
  const whoAt = new Map<number, number>();
  input.appearances.forEach((appearance, who) => {
    for (const mention of appearance.mentions) whoAt.set(mention.start, who);
  });
  let next = 0;
  let block = 0;
  let end = 0;
  const sentences = input.sentences.map((span, index): SentenceView => {
    if (index > 0 && input.text.slice(end, span.start).includes('\n')) block++;
    end = span.end;
    while ((input.mentions[next]?.start ?? Infinity) < span.start) next++;
    const inside: Mention[] = [];
    for (let m = input.mentions[next]; m && m.start < span.end; m = input.mentions[++next])
      if (m.end <= span.end) inside.push(m);
    const tokens = tokenise(input.text, span, inside, whoAt);
    return { ...span, index, block, tokens, headline: isHeadline(tokens) };
  });
  return { sentences, appearances: input.appearances, counts: input.appearances.map((a) => a.mentions.length) };
}

/** No closing mark and most words capital: a headline in title case. */
function isHeadline(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (!last || /[.!?"”’]/.test(last.text)) return false;
  const words = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  return words.filter((t) => /^\p{Lu}/u.test(t.text)).length >= words.length * 0.6;
}
