import type { DocumentView } from '../document-view';
import { RUNNING_TEXT } from '../document-view';
import { LOWER_CASE } from '../document-words';
import { KINDS } from '../labels';
import { findOwned } from './owned-names';
import type { Candidate } from './span-marginals';

const ORGANIZATION = KINDS.indexOf('organization');
const PRODUCT = KINDS.indexOf('product');

/** Chosen on held-out news. */
export const POOLING = {
  /** How far a place's own probability gives way to the other places of the same surface, and how many of them it takes. */
  pull: 0.9,
  half: 0.15,
  /** How many places a longer name is worth to its last word, and to its first, where they stand alone; by kind, in the order of KINDS. */
  last: [3, 0, 0, 1, 0],
  first: [0.5, 0, 0, 0, 0],
  /** How much likelier a name that a company's possessive precedes somewhere is a product than an organization. */
  owned: 10,
};
/** Names longer than this are seldom repeated. */
const MAX_POOLED = 6;

/** One place where a surface stands: the probability of each kind, and how likely a longer or crossing name covers it. */
type Place = { at: number; probability: Float64Array; covered: number };
type Surface = { length: number; places: Place[] };

/**
 * The second pass: the same words mean the same thing throughout an article, so each place is judged by all of them.
 * Gives the candidates anew, with those that one place alone would have missed.
 */
export function poolEvidence(view: DocumentView, candidates: readonly Candidate[]): Candidate[] {
  const surfaces = gatherSurfaces(view, candidates);
  const names = findLongNames(view, candidates);
  const pooled: Candidate[] = candidates.filter((c) => c.to - c.from > MAX_POOLED);
  const owned = findOwned(view, candidates, (c) => keyOf(view, c.from, c.to - c.from));
  for (const [key, surface] of surfaces) {
    const help = surface.length === 1 ? names.get(formAt(view, surface.places[0]!.at)) : undefined;
    poolSurface(surface, help ?? NO_HELP, owned.has(key) ? POOLING.owned : 1, pooled);
  }
  return pooled;
}

const formAt = (view: DocumentView, at: number): number => view.words.form[view.words.ofToken[at]!]!;

function gatherSurfaces(view: DocumentView, candidates: readonly Candidate[]): Map<string, Surface> {
  const mass = new Float64Array(view.tokens.start.length);
  for (const c of candidates) for (let i = c.from; i < c.to; i++) mass[i]! += c.probability;
  const surfaces = new Map<string, Surface>();
  for (const c of candidates) {
    const length = c.to - c.from;
    if (length > MAX_POOLED) continue;
    const key = keyOf(view, c.from, length);
    let surface = surfaces.get(key);
    if (!surface) surfaces.set(key, (surface = { length, places: findPlaces(view, c.from, length) }));
    const place = surface.places.find((p) => p.at === c.from);
    if (place) place.probability[c.kind] = c.probability;
  }
  for (const surface of surfaces.values()) {
    for (const place of surface.places) {
      let own = 0;
      for (const p of place.probability) own += p;
      let most = 0;
      for (let i = place.at; i < place.at + surface.length; i++) most = Math.max(most, mass[i]! - own);
      place.covered = Math.min(1, most);
    }
  }
  return surfaces;
}

function keyOf(view: DocumentView, from: number, length: number): string {
  let key = '';
  for (let i = from; i < from + length; i++) key += `${formAt(view, i)} `;
  return key;
}

/** All places of the surface; where running text has it in lower case it is another word. */
function findPlaces(view: DocumentView, from: number, length: number): Place[] {
  const { words, sentenceOf, style } = view;
  const form = formAt(view, from);
  const places: Place[] = [];
  const isSmall = (words.writing[words.ofToken[from]!]! & LOWER_CASE) !== 0;
  for (let k = view.from[form]!; k < view.from[form + 1]!; k++) {
    const at = view.places[k]!;
    if (at + length > sentenceOf.length || sentenceOf[at + length - 1] !== sentenceOf[at]) continue;
    if (
      !isSmall &&
      at !== from &&
      style[sentenceOf[at]!] === RUNNING_TEXT &&
      words.writing[words.ofToken[at]!]! & LOWER_CASE
    )
      continue;
    let same = true;
    for (let i = 1; i < length && same; i++) same = formAt(view, at + i) === formAt(view, from + i);
    if (same) places.push({ at, probability: new Float64Array(KINDS.length), covered: 0 });
  }
  return places;
}

const NO_HELP = new Float64Array(KINDS.length);

/** How much the article's longer names tell of the kind of each of their outer words, by form: "Lin" is a person where "Junyang Lin" is one. */
function findLongNames(view: DocumentView, candidates: readonly Candidate[]): Map<number, Float64Array> {
  const help = new Map<number, Float64Array>();
  const raise = (form: number, kind: number, worth: number) => {
    const sums = help.get(form) ?? new Float64Array(KINDS.length);
    help.set(form, sums);
    sums[kind] = Math.max(sums[kind]!, worth);
  };
  for (const { from, to, kind, probability } of candidates) {
    if (to - from < 2 || probability < 0.5) continue;
    raise(formAt(view, to - 1), kind, probability * POOLING.last[kind]!);
    raise(formAt(view, from), kind, probability * POOLING.first[kind]!);
  }
  return help;
}

function poolSurface({ length, places }: Surface, help: Float64Array, product: number, into: Candidate[]): void {
  let [free, helped] = [0, 0];
  const sums = new Float64Array(KINDS.length);
  for (const worth of help) helped += worth;
  for (const place of places) {
    free += 1 - place.covered;
    for (let k = 0; k < KINDS.length; k++) sums[k]! += place.probability[k]!;
  }
  for (const place of places) {
    const others = Math.max(0, free - (1 - place.covered)) + helped;
    const pull = (POOLING.pull * others) / (others + POOLING.half);
    const pooled = new Float64Array(KINDS.length);
    for (let k = 0; k < KINDS.length; k++) {
      const own = place.probability[k]!;
      const mean = others < 1e-6 ? own : (sums[k]! - own + help[k]!) / others;
      pooled[k] = own + pull * (Math.min(1, mean) * (1 - place.covered * 0.999) - own);
    }
    if (product > 1 && places.length > 1) favourProduct(pooled, product);
    for (let k = 0; k < KINDS.length; k++) {
      const probability = pooled[k]!;
      if (probability >= 0.02) into.push({ from: place.at, to: place.at + length, kind: k, probability });
    }
  }
}

/** Shares what organization and product have between them anew, at odds changed by `factor`. Each is at most 1, but pooled from places that longer names cover their sum can be more. */
function favourProduct(pooled: Float64Array, factor: number): void {
  const both = Math.min(1, pooled[ORGANIZATION]! + pooled[PRODUCT]!);
  const weighed = pooled[ORGANIZATION]! + factor * pooled[PRODUCT]!;
  if (weighed === 0) return;
  pooled[PRODUCT] = (both * factor * pooled[PRODUCT]!) / weighed;
  pooled[ORGANIZATION] = both - pooled[PRODUCT]!;
}
