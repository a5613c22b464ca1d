/** What the reader told to be a name is one, wherever it stands: the recogniser's answer with those added. Pure. */
import type { Mention } from '@/lib/model/mention';
import type { Recognise } from '@/lib/recognise/recognition';
import type { ToldName } from '@/lib/settings/told-names';

/** Scripts that put no space between words: there a name has no edge to look for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const PART_OF_WORD = /[\p{L}\p{N}]/u;

export function withToldNames(recognise: Recognise, told: readonly ToldName[]): Recognise {
  return (input) => {
    const recognition = recognise(input);
    if (!recognition.supported || told.length === 0) return recognition;
    const added = findTold(input.text, told);
    const kept = recognition.mentions.filter((found) => !added.some((a) => overlaps(a, found)));
    return { ...recognition, mentions: [...kept, ...added].sort((a, b) => a.start - b.start) };
  };
}

/** The names that stand in the text, which alone change how it is read. */
export const toldIn = (text: string, told: readonly ToldName[]): ToldName[] =>
  told.filter(({ name }) => placesOf(name, text).next().done === false);

/** Without overlap: where one told name stands in another, the longer is meant. */
function findTold(text: string, told: readonly ToldName[]): Mention[] {
  const found: Mention[] = [];
  for (const { name, kind } of [...told].sort((a, b) => b.name.length - a.name.length)) {
    for (const start of placesOf(name, text)) {
      const mention: Mention = {
        start,
        end: start + name.length,
        surface: name,
        kind,
        confidence: 1,
        reasons: ['told-by-reader'],
      };
      if (!found.some((other) => overlaps(mention, other))) found.push(mention);
    }
  }
  return found;
}

function* placesOf(name: string, text: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isFree = (edge: string, beside: string) => UNSPACED.test(edge) || !PART_OF_WORD.test(beside);
    if (isFree(name[0] ?? '', text[at - 1] ?? '') && isFree(name.at(-1) ?? '', text[at + name.length] ?? '')) yield at;
  }
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
