import { type DocumentView, RUNNING_TEXT } from '../document-view';
import { ALL_CAPITALS, CAPITALISED, INNER_CAPITAL, LOWER_CASE } from '../document-words';
import { clusterOf, listsOf, usualCase } from '../lexicon';
import { addApposition } from './apposition';
import type { FeatureBuffer } from './buffer';
import * as t from './templates';

const EDGE = 0x5eed;
/** How many other places of a word are looked at; the nearest ones. */
const MAX_PLACES = 4;

/** What the rest of the article says of the token's word: how it is written there, in what longer names it stands, who stands beside it. */
export function addArticleFeatures(view: DocumentView, at: number, out: FeatureBuffer): void {
  const { words, sentenceOf, style } = view;
  const w = words.ofToken[at]!;
  const how = words.writing[w]!;
  if (how & LOWER_CASE && !(view.style[sentenceOf[at]!] === RUNNING_TEXT && view.middleCount[words.form[w]!]! > 0))
    return;
  const f = words.form[w]!;
  const small = Math.min(view.lowerCount[f]!, 3);
  const middle = Math.min(view.middleCount[f]!, 3);
  const mode = (style[sentenceOf[at]!]! << 6) | (how & 7);
  out.add(t.DOCUMENT, (small << 2) | middle, mode);
  out.add(t.DOCUMENT + 1, (small << 2) | middle, (usualCase(words.facts[w]!) << 8) | mode);
  if (view.acronymOf[f]! >= 0) addAcronym(view, f, out);
  if (how & (CAPITALISED | ALL_CAPITALS | INNER_CAPITAL)) addTopic(view, w, out);
  if (how & CAPITALISED) addElsewhere(view, at, f, out);
}

/** A club in a sports report, a company in a business one. */
function addTopic({ words, topic }: DocumentView, w: number, out: FeatureBuffer): void {
  if (topic === 0) return;
  out.add(t.TOPIC, topic, words.shortShape[w]!);
  out.add(t.TOPIC + 1, topic, words.lower[w]!);
  out.add(t.TOPIC + 2, topic, words.coarse[w]!);
  out.add(t.TOPIC + 3, topic, listsOf(words.facts[w]!));
  out.add(t.TOPIC + 4, topic, clusterOf(words.facts[w]!));
}

function addAcronym({ words, acronymOf }: DocumentView, form: number, out: FeatureBuffer): void {
  const last = acronymOf[form]!;
  out.add(t.DOCUMENT + 3, 1);
  out.add(t.DOCUMENT + 4, words.lower[last]!);
  out.add(t.DOCUMENT + 5, clusterOf(words.facts[last]!));
}

function addElsewhere(view: DocumentView, at: number, form: number, out: FeatureBuffer): void {
  const { words, tokens, sentenceOf, runs } = view;
  const [from, to] = [view.from[form]!, view.from[form + 1]!];
  out.add(t.DOCUMENT + 2, Math.min(to - from, 6));
  if (to - from < 2) return;
  let longest = runs.ofToken[at]! < 0 ? -1 : runs.ofToken[at]!;
  const size = (run: number) => (run < 0 ? 0 : runs.end[run]! - runs.first[run]!);
  const own = size(longest);
  let seen = 0;
  for (let k = from; k < to; k++) {
    const i = view.places[k]!;
    const s = sentenceOf[i]!;
    if (i === at || view.style[s] !== RUNNING_TEXT || runs.ofToken[i]! < 0) continue;
    if (size(runs.ofToken[i]!) > size(longest)) longest = runs.ofToken[i]!;
    if (seen >= MAX_PLACES) continue;
    seen++;
    const run = runs.ofToken[i]!;
    const [first, end] = [runs.first[run]!, runs.end[run]!];
    const p = first > tokens.sentences[s]! ? words.ofToken[first - 1]! : -1;
    const n = end < tokens.sentences[s + 1]! ? words.ofToken[end]! : -1;
    const single = end - first === 1 ? 0 : i === first ? 1 : i === end - 1 ? 3 : 2;
    out.add(t.ELSEWHERE, p < 0 ? EDGE : words.lower[p]!, single);
    out.add(t.ELSEWHERE + 1, n < 0 ? EDGE : words.lower[n]!, single);
    out.add(t.ELSEWHERE + 2, p < 0 ? -1 : clusterOf(words.facts[p]!), single);
    out.add(t.ELSEWHERE + 3, n < 0 ? -1 : clusterOf(words.facts[n]!), single);
    addApposition(view, first, end, s, t.ELSEWHERE + 10, out);
  }
  if (longest >= 0 && size(longest) > own) addLongest(view, longest, form, own, out);
}

/** "Lin" where the article also has "Junyang Lin". */
function addLongest(view: DocumentView, run: number, form: number, own: number, out: FeatureBuffer): void {
  const { words, runs } = view;
  const [first, end] = [runs.first[run]!, runs.end[run]!];
  const [head, last] = [words.ofToken[first]!, words.ofToken[end - 1]!];
  const place = words.form[head] === form ? 1 : words.form[last] === form ? 3 : 2;
  const key = (Math.min(own, 3) << 4) | (Math.min(end - first, 4) << 2) | place;
  out.add(t.ELSEWHERE + 4, key);
  out.add(t.ELSEWHERE + 5, place === 1 ? words.lower[last]! : words.lower[head]!, place);
  out.add(t.ELSEWHERE + 6, runs.lists[run]!, key);
  out.add(t.ELSEWHERE + 7, clusterOf(words.facts[head]!), place);
  out.add(t.ELSEWHERE + 8, clusterOf(words.facts[last]!), place);
  out.add(t.ELSEWHERE + 9, words.lower[last]!, place);
}
