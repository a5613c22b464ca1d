import { hashText } from './hashing';

/** What is known about a lower-cased word, packed into 32 bits. 0 = nothing. */
export type WordFacts = number;

/** How often the word stands in lower case in running text: 1 never … 5 always; 0 = not known. */
export const usualCase = (facts: WordFacts): number => facts & 7;
/** Cluster of the word's embedding, from 1; 0 = none. Neighbouring numbers mean neighbouring senses. */
export const clusterOf = (facts: WordFacts): number => (facts >>> 3) & 2047;
/** The lists the word stands in, one bit each. */
export const listsOf = (facts: WordFacts): number => facts >>> 14;

export const FIRST_NAME = 1;
export const SURNAME = 2;
export const EAST_ASIAN_SURNAME = 4;
export const PINYIN = 8;
export const TITLE = 16;
export const ORGANIZATION_WORD = 32;
export const SPEECH_VERB = 64;
export const FUNCTION_WORD = 128;
export const COMPANY = 256;
export const LEGAL_FORM = 512;
export const RELATION = 1024;
export const TEAM_WORD = 2048;
export const LIST_COUNT = 12;

/** Kinds a whole phrase is listed as. */
export const LISTED_ORGANIZATION = 1;
export const LISTED_PRODUCT = 2;

/** A map from keys of `bits` bits to numbers: open addressing, linear probing, at most half full. The key's upper bits say where, so that sorted keys are stored, and read, in order. */
export class HashTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly shift: number;
  private readonly mask: number;

  constructor(keys: Int32Array, values: Int32Array, bits: number) {
    let power = 4;
    while (1 << power < keys.length * 2) power++;
    this.shift = Math.max(0, bits - power);
    this.mask = (1 << power) - 1;
    this.keys = new Int32Array(1 << power).fill(-1);
    this.values = new Int32Array(1 << power);
    for (let i = 0; i < keys.length; i++) {
      let at = (keys[i]! >>> this.shift) & this.mask;
      while (this.keys[at] !== -1) at = (at + 1) & this.mask;
      this.keys[at] = keys[i]!;
      this.values[at] = values[i]!;
    }
  }

  /** The value of a key; `missing` when it is not there. */
  get(key: number, missing: number): number {
    const { keys, mask } = this;
    for (let at = (key >>> this.shift) & mask; ; at = (at + 1) & mask) {
      const found = keys[at]!;
      if (found === key) return this.values[at]!;
      if (found === -1) return missing;
    }
  }
}

/** Words with their facts, phrases with their kinds, the coarse cluster of each fine one, and the topics an article can have. */
export type Lexicon = {
  words: HashTable;
  phrases: HashTable;
  coarse: Uint8Array;
  /** Rows of 256: the mean vector of each topic. */
  topics: Float32Array;
};

/** Keys are cut to this many bits, so that sorted they are a byte or two apart in the model file. */
export const LEXICON_BITS = 27;
export const lexiconKey = (hash: number): number => hash >>> (32 - LEXICON_BITS);

/** The running key of a phrase after one more of its words; starts with 0. Punctuation and case do not count. */
export const extendPhrase = (key: number, lowerHash: number): number =>
  Math.imul(key ^ lowerHash, 0x9e3779b1) ^ (key >>> 7);

export const wordKey = (word: string): number => lexiconKey(hashText(word.toLowerCase()));
