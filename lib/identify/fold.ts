import { fold } from '@/lib/model/folded-text';

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** Lower case, without accents, typographic variants made one: "Núñez’s" → "nunez's". */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[łøđðßæœıþ]/g, (c) => LETTERS[c] ?? c)
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐‑–—]/g, '-');
}

/** The folded words of a name; hyphens and full stops part words, a possessive ending falls off: "Dillon’s Jean-Luc O'Neil" → dillon, jean, luc, oneil. */
export function toNameWords(name: string): string[] {
  return foldName(name)
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((w) => w !== '');
}
