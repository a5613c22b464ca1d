import type { DocumentView } from '../document-view';
import { RUNNING_TEXT } from '../document-view';
import { LOWER_CASE } from '../document-words';
import { KINDS } from '../labels';
import type { Candidate } from './span-marginals';

const PERSON = KINDS.indexOf('person');
/** Chosen on held-out news. */
export const POOLING = {
  /** How far a place's own probability gives way to the other places of the same surface, and how many of them it takes. */
  pull: 0.8,
  half: 0.3,
  /** How many places a full name is worth to the surname, or first name, that stands alone elsewhere. */
  surname: 2,
  firstName: 0.5,
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
  const names = findFullNames(view, candidates);
  const pooled: Candidate[] = candidates.filter((c) => c.to - c.from > MAX_POOLED);
  for (const surface of surfaces.values()) {
    const help = surface.length === 1 ? names.get(formAt(view, surface.places[0]!.at)) : undefined;
    poolSurface(surface, help ?? 0, pooled);
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

/** How sure the article's full names make each of their outer words a person's, by form. */
function findFullNames(view: DocumentView, candidates: readonly Candidate[]): Map<number, number> {
  const help = new Map<number, number>();
  for (const c of candidates) {
    if (c.kind !== PERSON || c.to - c.from < 2 || c.probability < 0.5) continue;
    const last = formAt(view, c.to - 1);
    const first = formAt(view, c.from);
    help.set(last, Math.max(help.get(last) ?? 0, c.probability * POOLING.surname));
    help.set(first, Math.max(help.get(first) ?? 0, c.probability * POOLING.firstName));
  }
  return help;
}

function poolSurface({ length, places }: Surface, help: number, into: Candidate[]): void {
  let free = 0;
  const sums = new Float64Array(KINDS.length);
  for (const place of places) {
    free += 1 - place.covered;
    for (let k = 0; k < KINDS.length; k++) sums[k]! += place.probability[k]!;
  }
  for (const place of places) {
    const others = Math.max(0, free - (1 - place.covered)) + help;
    const pull = (POOLING.pull * others) / (others + POOLING.half);
    for (let k = 0; k < KINDS.length; k++) {
      const own = place.probability[k]!;
      const mean = others < 1e-6 ? own : (sums[k]! - own + (k === PERSON ? help : 0)) / others;
      const probability = own + pull * (Math.min(1, mean) * (1 - place.covered * 0.999) - own);
      if (probability >= 0.02) into.push({ from: place.at, to: place.at + length, kind: k, probability });
    }
  }
}
