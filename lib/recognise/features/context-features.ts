import { type DocumentView, RUNNING_TEXT } from '../document-view';
import { ALL_CAPITALS, CAPITALISED, type DocumentWords, INNER_CAPITAL, LOWER_CASE, MARK } from '../document-words';
import { clusterOf, FUNCTION_WORD, LIST_COUNT, listsOf, usualCase } from '../lexicon';
import { addApposition } from './apposition';
import type { FeatureBuffer } from './buffer';
import * as t from './templates';

const EDGE = 0x5eed;

/** What a token's surroundings in its sentence say: pairs of neighbours, the capitalised run it stands in, how the sentence is written. */
export function addContextFeatures(view: DocumentView, at: number, out: FeatureBuffer): void {
  const { words, sentenceOf, tokens } = view;
  const s = sentenceOf[at]!;
  const [from, to] = [tokens.sentences[s]!, tokens.sentences[s + 1]!];
  addPairs(words, at, from, to, out);
  addStyle(view, at, at === from, view.style[s]!, out);
  addRun(view, at, from, to, out);
  addPhrase(view, at, from, to, out);
  addBag(view, at, from, to, out);
}

function addPairs(words: DocumentWords, at: number, from: number, to: number, out: FeatureBuffer): void {
  const id = (i: number) => (i < from || i >= to ? -1 : words.ofToken[i]!);
  const [b, p, w, n, a] = [id(at - 2), id(at - 1), id(at), id(at + 1), id(at + 2)];
  const lower = (x: number) => (x < 0 ? EDGE : words.lower[x]!);
  const shape = (x: number) => (x < 0 ? EDGE : words.shortShape[x]!);
  const fine = (x: number) => (x < 0 ? -1 : clusterOf(words.facts[x]!));
  const coarse = (x: number) => (x < 0 ? -1 : words.coarse[x]!);
  const lists = (x: number) => (x < 0 ? -1 : listsOf(words.facts[x]!));
  out.add(t.PAIR, lower(p), lower(w));
  out.add(t.PAIR + 1, lower(w), lower(n));
  out.add(t.PAIR + 2, lower(b), lower(p));
  out.add(t.PAIR + 3, lower(n), lower(a));
  out.add(t.PAIR + 4, lower(p), shape(w));
  out.add(t.PAIR + 5, lower(n), shape(w));
  out.add(t.PAIR + 6, shape(p), shape(w));
  out.add(t.PAIR + 7, shape(w), shape(n));
  const three = Math.imul(shape(p), 31) ^ Math.imul(shape(w), 17) ^ shape(n);
  out.add(t.PAIR + 8, three);
  out.add(t.PAIR + 9, three, Math.imul(shape(b), 31) ^ shape(a));
  out.add(t.PAIR + 10, fine(p), fine(w));
  out.add(t.PAIR + 11, fine(w), fine(n));
  out.add(t.PAIR + 12, (coarse(p) << 8) | coarse(w), coarse(n));
  out.add(t.PAIR + 13, (coarse(p) << 8) | coarse(n), shape(w));
  out.add(t.PAIR + 14, lists(p), lists(w));
  out.add(t.PAIR + 15, lists(w), lists(n));
  out.add(t.PAIR + 16, (coarse(b) << 8) | coarse(p), shape(w));
  out.add(t.PAIR + 17, (coarse(n) << 8) | coarse(a), shape(w));
}

function addStyle(view: DocumentView, at: number, isFirst: boolean, style: number, out: FeatureBuffer): void {
  const { words } = view;
  const w = words.ofToken[at]!;
  out.add(t.STYLE, (style << 1) | (isFirst ? 1 : 0), words.writing[w]!);
  if (style !== RUNNING_TEXT || isFirst) {
    out.add(t.STYLE + 1, words.lower[w]!, style);
    out.add(t.STYLE + 2, (usualCase(words.facts[w]!) << 2) | style, listsOf(words.facts[w]!));
    out.add(t.STYLE + 3, (clusterOf(words.facts[w]!) << 2) | style);
  }
}

function addRun(view: DocumentView, at: number, from: number, to: number, out: FeatureBuffer): void {
  const { runs, words } = view;
  const run = runs.ofToken[at]!;
  if (run < 0) return addGap(view, at, from, to, out);
  const [first, end] = [runs.first[run]!, runs.end[run]!];
  const place = end - first === 1 ? 0 : at === first ? 1 : at === end - 1 ? 3 : 2;
  const size = Math.min(end - first, 5);
  const where = (size << 2) | place;
  const [head, last] = [words.ofToken[first]!, words.ofToken[end - 1]!];
  const before = first > from ? words.ofToken[first - 1]! : -1;
  const after = end < to ? words.ofToken[end]! : -1;
  const lower = (x: number) => (x < 0 ? EDGE : words.lower[x]!);
  const fine = (x: number) => (x < 0 ? -1 : clusterOf(words.facts[x]!));
  out.add(t.RUN, where, first === from ? 1 : 0);
  out.add(t.RUN + 1, lower(before), place);
  out.add(t.RUN + 2, lower(after), place);
  out.add(t.RUN + 3, lower(head), place);
  out.add(t.RUN + 4, lower(last), place);
  out.add(t.RUN + 5, fine(before), place);
  out.add(t.RUN + 6, fine(after), place);
  out.add(t.RUN + 7, fine(head), place);
  out.add(t.RUN + 8, fine(last), place);
  out.add(t.RUN + 9, runs.lists[run]!, where);
  out.add(t.RUN + 10, lower(before), lower(after));
  out.add(t.RUN + 11, listsOf(words.facts[head]!) | (listsOf(words.facts[last]!) << 14), where);
  for (let bit = 0; bit < LIST_COUNT; bit++) if (runs.lists[run]! & (1 << bit)) out.add(t.RUN + 12, bit, place);
  if (after >= 0 && words.writing[after]! & MARK && end + 1 < to)
    out.add(t.RUN + 13, lower(after), lower(words.ofToken[end + 1]!));
  if (before >= 0 && first - 1 > from) out.add(t.RUN + 14, lower(words.ofToken[first - 2]!), lower(before));
  if (after >= 0 && end + 1 < to) out.add(t.RUN + 15, lower(words.ofToken[end + 1]!), lower(after));
  out.add(t.RUN + 16, (fine(before) << 12) | fine(after));
  addApposition(view, first, end, view.sentenceOf[at]!, t.APPOSITION, out);
}

/** A small word between two runs ("Bank of England"): both of them tell whether it is inside a name. */
function addGap(view: DocumentView, at: number, from: number, to: number, out: FeatureBuffer): void {
  const { runs, words } = view;
  if (at === from || at + 1 >= to || runs.ofToken[at - 1]! < 0) return;
  const next = runs.ofToken[at + 1]! >= 0 ? at + 1 : at + 2 < to && runs.ofToken[at + 2]! >= 0 ? at + 2 : -1;
  if (next < 0) return;
  const w = words.ofToken[at]!;
  const [p, n] = [words.ofToken[at - 1]!, words.ofToken[next]!];
  out.add(t.RUN + 17, words.lower[w]!, clusterOf(words.facts[p]!));
  out.add(t.RUN + 18, words.lower[w]!, clusterOf(words.facts[n]!));
  out.add(t.RUN + 19, words.lower[w]!, (words.coarse[p]! << 8) | words.coarse[n]!);
}

function addPhrase(view: DocumentView, at: number, from: number, to: number, out: FeatureBuffer): void {
  const here = view.phrases[at]!;
  if (here) {
    out.add(t.PHRASE, here);
    out.add(t.PHRASE + 1, here, view.words.writing[view.words.ofToken[at]!]!);
  }
  if (at > from && view.phrases[at - 1]!) out.add(t.PHRASE + 2, view.phrases[at - 1]!);
  if (at + 1 < to && view.phrases[at + 1]!) out.add(t.PHRASE + 3, view.phrases[at + 1]!);
}

/** The senses of the words around, wherever they stand. */
function addBag({ words }: DocumentView, at: number, from: number, to: number, out: FeatureBuffer): void {
  const w = words.ofToken[at]!;
  if (!(words.writing[w]! & (CAPITALISED | ALL_CAPITALS | INNER_CAPITAL))) return;
  for (let i = Math.max(from, at - 6); i < Math.min(to, at + 7); i++) {
    const other = words.ofToken[i]!;
    if (words.writing[other]! & LOWER_CASE && !(listsOf(words.facts[other]!) & FUNCTION_WORD))
      out.add(t.BAG, clusterOf(words.facts[other]!));
  }
}
