import type { ClaimDate } from '@/lib/model/claim-date';

export type Tense = 'past' | 'future';

/** What an expression is resolved against. */
export type DateContext = {
  /** The article's own day; null: only dates written with their year are resolved. */
  documentDate: ClaimDate | null;
  /** Whether the sentence speaks of what was or of what is to come; null or absent: told from the words around the expression. */
  tense?: Tense | null;
  /** The last date told before this sentence: what "the same day" and "the following year" refer to. */
  anchor?: ClaimDate | null;
};

/** The context as one expression sees it. */
export type Resolution = {
  /** Day number; null when the document's day is not known. */
  today: number | null;
  tense: Tense | null;
  anchor: ClaimDate | null;
};

/** A way of writing a date: `pattern` has the flags g and u or i as needed; `resolve` gives null when in doubt. */
export type Expression = {
  pattern: RegExp;
  resolve: (match: RegExpMatchArray, at: Resolution) => ClaimDate | null;
};
