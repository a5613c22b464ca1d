import type { Block } from '@/lib/model/article';
import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';

/** What the recogniser is given: an article's text and what is known about it. Offsets count in `text` alone. */
export type RecogniserInput = {
  text: string;
  /** Runs of the text that stand alone; without them, blank lines part the text. */
  blocks?: readonly Block[];
  /** Context for the document-level features; never marked. */
  title?: string | null;
  /** BCP 47, as the page declares it; the text itself may overrule it. */
  language?: string | null;
};

/** All names of every kind, in text order and without overlap, and the sentences they stand in. */
export type Recognition = {
  /** BCP 47; null when it could not be told. */
  language: string | null;
  /** False when there is no model for the language: mentions is empty and nothing was guessed. */
  supported: boolean;
  sentences: Span[];
  mentions: Mention[];
};

export type Recognise = (input: RecogniserInput) => Recognition;
