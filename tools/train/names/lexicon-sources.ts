import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { collectWords, MARK } from '@/lib/recognise/document-words';
import * as bits from '@/lib/recognise/lexicon';
import { extendPhrase, HashTable, type Lexicon, lexiconKey, wordKey } from '@/lib/recognise/lexicon';
import { tokenise } from '@/lib/recognise/tokens';
import { type NameStock, stockNames } from './rename';
import * as lists from './words/word-lists';

/** The columns of a lexicon as they go into the model file: sorted keys and their values. */
export type LexiconColumns = {
  words: Map<number, number>;
  phrases: Map<number, number>;
  coarse: Uint8Array;
  topics: Float32Array;
};

const read = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Gathers word lists, usual case and clusters. `clusters`: gzipped lines of word, fine cluster, coarse cluster. */
export function gatherLexicon(folder: string, clusters: string): LexiconColumns {
  const words = new Map<number, number>();
  const put = (word: string, facts: number) => {
    const key = wordKey(word);
    words.set(key, (words.get(key) ?? 0) | facts);
  };
  const list = (entries: Iterable<string>, bit: number) => {
    for (const word of entries) put(word, bit << 14);
  };
  const coarse = new Uint8Array(2048);
  for (const line of gunzipSync(readFileSync(clusters)).toString('utf8').trim().split('\n')) {
    const [word, fine, rough] = line.split('\t') as [string, string, string];
    put(word, (Number(fine) + 1) << 3);
    coarse[Number(fine) + 1] = Number(rough) + 1;
  }
  for (const [word, level] of Object.entries(
    JSON.parse(readFileSync(join(folder, 'case-lexicon.json'), 'utf8')) as Record<string, number>,
  ))
    put(word, level + 1);
  list(read(join(folder, 'first-all.txt')), bits.FIRST_NAME);
  list(read(join(folder, 'surnames-us.txt')), bits.SURNAME);
  list(lists.EAST_ASIAN_SURNAMES, bits.EAST_ASIAN_SURNAME);
  list(lists.PINYIN_SYLLABLES, bits.PINYIN);
  list(lists.TITLES, bits.TITLE);
  list(lists.ORGANIZATION_WORDS, bits.ORGANIZATION_WORD);
  list(lists.SPEECH_VERBS, bits.SPEECH_VERB);
  list(lists.FUNCTION_WORDS, bits.FUNCTION_WORD);
  list(lists.LEGAL_FORMS, bits.LEGAL_FORM);
  list(lists.RELATIONS, bits.RELATION);
  list(lists.TEAM_WORDS, bits.TEAM_WORD);
  return { words, phrases: gatherPhrases(folder), coarse, topics: new Float32Array(0) };
}

function gatherPhrases(folder: string): Map<number, number> {
  const phrases = new Map<number, number>();
  const put = (name: string, kind: number) => {
    const key = phraseKey(name);
    if (key !== null) phrases.set(key, (phrases.get(key) ?? 0) | kind);
  };
  for (const name of read(join(folder, 'organizations.txt'))) put(name, bits.LISTED_ORGANIZATION);
  for (const name of read(join(folder, 'products.txt'))) put(name, bits.LISTED_PRODUCT);
  for (const file of ['sp500.csv', 'nasdaq.csv']) {
    for (const line of read(join(folder, file)).slice(1)) put(companyOf(line), bits.LISTED_ORGANIZATION);
  }
  return phrases;
}

/** `ADI,"Analog Devices, Inc. - Common Stock"` → Analog Devices. */
function companyOf(line: string): string {
  const field = /^[^,]*,(?:"([^"]*)"|([^,]*))/.exec(line);
  const name = (field?.[1] ?? field?.[2] ?? '').split(' - ')[0] ?? '';
  return name
    .replace(/\(.*?\)/g, '')
    .replace(
      /,?\s+(Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|N\.?V|S\.?A|AG|SE|L\.?P|Holdings?|Group|Class [A-C])\.?(?=\s|$).*/,
      '',
    )
    .trim();
}

/** As the tagger reads it: tokens, marks left out. null for what is too short or long to be looked for. */
function phraseKey(name: string): number | null {
  const tokens = tokenise(name, [{ start: 0, end: name.length }]);
  const empty: Lexicon = {
    words: new HashTable(new Int32Array(0), new Int32Array(0), bits.LEXICON_BITS),
    phrases: new HashTable(new Int32Array(0), new Int32Array(0), bits.LEXICON_BITS),
    coarse: new Uint8Array(2048),
    topics: new Float32Array(0),
  };
  const words = collectWords(name, tokens, empty);
  let [key, count] = [0, 0];
  for (const w of words.ofToken) {
    if (words.writing[w]! & MARK) continue;
    key = extendPhrase(key, words.lower[w]!);
    count++;
  }
  return count === 0 || count > 6 || name.length < 2 ? null : lexiconKey(key);
}

export function toLexicon({ words, phrases, coarse, topics }: LexiconColumns): Lexicon {
  const table = (map: Map<number, number>) =>
    new HashTable(Int32Array.from(map.keys()), Int32Array.from(map.values()), bits.LEXICON_BITS);
  return { words: table(words), phrases: table(phrases), coarse, topics };
}

/** Names to put in place of others while training. A word is common when running text has it in lower case at least now and then. */
export function gatherNames(folder: string): NameStock {
  const levels = new Map(
    Object.entries(JSON.parse(readFileSync(join(folder, 'case-lexicon.json'), 'utf8')) as Record<string, number>),
  );
  const known = new Set([...lists.ORGANIZATION_WORDS, ...lists.TITLES, ...lists.LEGAL_FORMS, ...lists.FUNCTION_WORDS]);
  const isCommon = (word: string) => (levels.get(word.toLowerCase()) ?? 0) > 1 || known.has(word.toLowerCase());
  const brands = [...read(join(folder, 'organizations.txt')), ...read(join(folder, 'products.txt'))];
  return stockNames(read(join(folder, 'first-all.txt')), read(join(folder, 'surnames-us.txt')), brands, isCommon);
}
