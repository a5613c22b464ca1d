import { hashText } from '@/lib/recognise/hashing';
import type { TrainingDocument } from './corpus';
import { type NameStock, renameAll } from './rename';

/** News again with other names in it, and some again as headlines write it, so that neither the names nor capitals alone decide. */
export function* augment(documents: readonly TrainingDocument[], stock: NameStock): Generator<TrainingDocument> {
  for (const d of documents) {
    yield d;
    if (d.corpus !== 'news' && d.corpus !== 'old-news') continue;
    yield { ...renameAll(d, stock), weight: d.weight / 2 };
    const bucket = (hashText(d.id) >>> 8) % 100;
    if (bucket < 20) yield { ...d, text: toTitleCase(d.text), weight: d.weight / 2 };
    else if (bucket < 30) yield { ...d, text: toCapitals(d.text), weight: d.weight / 2 };
  }
}

const SMALL = /^(a|an|the|and|or|but|of|in|on|at|to|for|by|as|from|with)$/;

/** Every word capitalised; the length stays. */
export function toTitleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}'’]*/gu, (word) =>
    SMALL.test(word) ? word : sameLength(word.charAt(0), word.charAt(0).toUpperCase()) + word.slice(1),
  );
}

export function toCapitals(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => sameLength(letter, letter.toUpperCase()));
}

const sameLength = (was: string, is: string): string => (is.length === was.length ? is : was);
