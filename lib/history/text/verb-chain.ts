import { ADVERBS } from '../lists/function-words';
import { CATENATIVES, MODALS } from '../lists/modality';
import { type SentenceView, tokenAt } from './sentence-view';

/** The auxiliaries in front of a verb and what they say of it. */
export type VerbChain = {
  /** First token of the chain; the verb itself when nothing stands before it. */
  start: number;
  passive: boolean;
  negated: boolean;
  planned: boolean;
  potential: boolean;
  reported: boolean;
  /** "is leaving": with a verb of moving, a plan. */
  progressive: boolean;
  /** "had", "was", "were": set back in time. */
  past: boolean;
  /** Has a finite verb, so that a subject can be looked for to the left. */
  finite: boolean;
  /** "to" stands at the left end: an infinitive whose governing verb is not understood. */
  infinitive: boolean;
};

const BE = new Set(
  "is are was were be been being 's 're isn't aren't wasn't weren't get gets got getting am 'm".split(' '),
);
const HAVE = new Set("has have had having 've hasn't haven't hadn't".split(' '));
const DO = new Set("do does did don't doesn't didn't".split(' '));

/** Reads leftwards from a verb: "is [not] expected to be named" belongs to "named". */
export function readVerbChain(view: SentenceView, verb: number): VerbChain {
  const chain: VerbChain = {
    start: verb,
    passive: false,
    negated: false,
    planned: false,
    progressive: false,
    potential: false,
    reported: false,
    past: false,
    finite: false,
    infinitive: false,
  };
  let touching = true;
  const ing = tokenAt(view, verb).lower.endsWith('ing');
  for (let i = verb - 1; i >= 0 && verb - i < 16; i--) {
    const lower = tokenAt(view, i).lower;
    if (BE.has(lower)) {
      if (touching && !ing) chain.passive = true;
      if (touching && ing) chain.progressive ||= /^(?:is|are|am|'s|'re|'m|be)$/.test(lower);
      chain.past ||= /^(?:was|were)/.test(lower);
      touching = false;
      chain.finite ||= lower !== 'be' && lower !== 'been' && lower !== 'being';
    } else if (HAVE.has(lower) || DO.has(lower)) {
      chain.past ||= lower === 'had';
      touching = false;
      chain.finite ||= lower !== 'having';
    } else if (MODALS[lower]) {
      chain[MODALS[lower]] = true;
      chain.finite = true;
      touching = false;
    } else if (lower === 'to' && i < verb) {
      const governed = readCatenative(view, i, chain);
      if (governed === null) {
        chain.infinitive = true;
        chain.start = i;
        return chain;
      }
      i = governed;
      touching = false;
      if (tokenAt(view, governed).lower.endsWith('s')) chain.finite = true;
    } else if (!ADVERBS.has(lower)) break;
    if (lower === 'not' || lower === 'never' || /n't$/.test(lower)) chain.negated = true;
    if (lower === 'reportedly' || lower === 'allegedly' || lower === 'apparently') chain.reported = true;
    chain.start = i;
  }
  return chain;
}

/** "expected to", "has agreed to", "is set to": gives the index of the governing word, null when it is not one we know. */
function readCatenative(view: SentenceView, to: number, chain: VerbChain): number | null {
  let i = to - 1;
  while (ADVERBS.has(tokenAt(view, i).lower)) i--;
  const sense = CATENATIVES[tokenAt(view, i).lower];
  if (!sense) return null;
  if (tokenAt(view, i - 1).lower === 'no') chain.negated = true;
  if (sense === 'negated') chain.negated = true;
  else if (sense !== 'plain') chain[sense] = true;
  return i;
}
