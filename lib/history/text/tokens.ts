import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';

export type TokenKind = 'word' | 'punct' | 'person' | 'organization' | 'place' | 'product' | 'other';

/** A word, a mark, or a whole mention. Offsets are UTF-16 units into the article's text. */
export type Token = Span & {
  kind: TokenKind;
  text: string;
  lower: string;
  /** Index of the appearance this mention belongs to; null for all else. */
  who: number | null;
};

const WORD =
  /(?:Govs?|Sens?|Reps?|Profs?|Mr|Mrs|Ms|Dr|Lt|Gen|Col|Capt|Sgt|Maj|St|Rev|Hon|Jr|Sr|Supt|Insp|Pres)\.|(?:\p{Lu}\.){2,}|['’](?:s|re|ve|ll|d|m)\b|n['’]t\b|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-&.,](?=\p{N})|[-‑&/](?=\p{L})|['’](?!(?:s|re|ve|ll|d|m)\b)(?=\p{L}))*|\p{L}|[^\s]/gu;

/** The tokens of one sentence: mentions stay whole, "BMW's" is a mention and "'s". */
export function tokenise(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  whoAt: ReadonlyMap<number, number>,
): Token[] {
  const tokens: Token[] = [];
  let at = sentence.start;
  for (const m of mentions) {
    pushWords(text, at, m.start, tokens);
    tokens.push({
      kind: m.kind,
      text: m.surface,
      lower: m.surface.toLowerCase(),
      start: m.start,
      end: m.end,
      who: whoAt.get(m.start) ?? null,
    });
    at = m.end;
  }
  pushWords(text, at, sentence.end, tokens);
  return tokens;
}

function pushWords(text: string, from: number, to: number, into: Token[]): void {
  if (from >= to) return;
  for (const hit of text.slice(from, to).matchAll(WORD)) {
    const start = from + hit.index;
    const word = hit[0];
    const kind = /[\p{L}\p{N}]/u.test(word) ? 'word' : 'punct';
    into.push({
      kind,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + word.length,
      who: null,
    });
  }
}
