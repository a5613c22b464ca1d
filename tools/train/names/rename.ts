import { hashText } from '@/lib/recognise/hashing';
import type { TrainingDocument } from './corpus';

/** Names to give, by what they stand for and by length, so that offsets stay. */
export type NameStock = {
  first: Map<number, string[]>;
  last: Map<number, string[]>;
  brand: Map<number, string[]>;
  isCommon: (word: string) => boolean;
};

export function stockNames(
  first: readonly string[],
  last: readonly string[],
  brands: readonly string[],
  isCommon: (word: string) => boolean,
): NameStock {
  const words = brands
    .flatMap((brand) => brand.split(/[\s-]+/))
    .filter((word) => /^\p{Lu}\p{L}+$/u.test(word) && !isCommon(word));
  return { first: byLength(first), last: byLength(last), brand: byLength([...new Set(words)]), isCommon };
}

function byLength(words: readonly string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(word.length, [...(groups.get(word.length) ?? []), word]);
  return groups;
}

/**
 * The same article about others: every name word that is not also an ordinary word becomes another of its length, the same throughout.
 * Half of them are made up, because tomorrow's names stand in no list. Without it the weights learn who was in the news.
 */
export function renameAll(document: TrainingDocument, stock: NameStock): TrainingDocument {
  const given = new Map<string, string>();
  let text = document.text;
  for (const span of document.spans) {
    if (span.kind !== 'person' && span.kind !== 'organization' && span.kind !== 'product') continue;
    const surface = text.slice(span.start, span.end);
    const renamed = surface.replace(/\p{L}+/gu, (word, at: number) => {
      if (word.length < 3 || !/^\p{Lu}/u.test(word) || stock.isCommon(word)) return word;
      const known = given.get(word);
      if (known !== undefined) return known;
      const groups = span.kind !== 'person' ? stock.brand : at === 0 && /\s/.test(surface) ? stock.first : stock.last;
      const name = chooseName(groups, word, document.id);
      given.set(word, name);
      return name;
    });
    text = text.slice(0, span.start) + renamed + text.slice(span.end);
  }
  return { ...document, text };
}

function chooseName(groups: Map<number, string[]>, word: string, seed: string): string {
  const choice = hashText(`${seed} ${word}`) >>> 0;
  const group = groups.get(word.length);
  if (!group || choice % 5 === 0) return word;
  const one = group[(choice >>> 4) % group.length]!;
  const other = group[(choice >>> 14) % group.length]!;
  const cut = 1 + Math.floor(word.length / 2);
  const name = (choice >>> 2) & 1 ? one : one.slice(0, cut) + other.slice(cut).toLowerCase();
  return word === word.toUpperCase() && word.length > 1
    ? matchLength(name.toUpperCase(), word)
    : matchLength(name, word);
}

const matchLength = (name: string, word: string): string => (name.length === word.length ? name : word);
