import { ALL_CAPITALS, CAPITALISED, type DocumentWords } from './document-words';
import { FUNCTION_WORD, listsOf } from './lexicon';
import type { Runs } from './runs';
import type { Tokens } from './tokens';

/**
 * For each form that is the initials of a longer stretch of capitalised words somewhere in the article, the stretch's last word; −1 for all others.
 * "Office for National Statistics … ONS" → ONS: Statistics.
 */
export function findAcronyms(tokens: Tokens, words: DocumentWords, runs: Runs, sentenceOf: Int32Array): Int32Array {
  const lastWord = new Int32Array(words.count).fill(-1);
  const byText = new Map<string, number>();
  for (let w = 0; w < words.count; w++) {
    const size = words.length[w]!;
    if (words.writing[w]! & ALL_CAPITALS && size >= 2 && size <= 8)
      byText.set(words.text[w]!.replaceAll('.', ''), words.form[w]!);
  }
  if (byText.size === 0) return lastWord;
  for (let run = 0; run < runs.first.length; run++) {
    let initials = '';
    for (
      let i = runs.first[run]!;
      i < tokens.start.length && sentenceOf[i] === sentenceOf[runs.first[run]!] && initials.length < 8;
      i++
    ) {
      const w = words.ofToken[i]!;
      const how = words.writing[w]!;
      if (how & ALL_CAPITALS) break;
      if (how & CAPITALISED) initials += words.text[w]!.charAt(0);
      else if (!(listsOf(words.facts[w]!) & FUNCTION_WORD) || runs.ofToken[i + 1] === undefined) break;
      else continue;
      const form = initials.length >= 2 ? byText.get(initials) : undefined;
      if (form !== undefined) lastWord[form] = w;
    }
  }
  return lastWord;
}
