import type { Mention } from '@/lib/model/mention';
import type { Span } from '@/lib/model/span';
import { expTransitions, Lattice } from './crf';
import { chooseSpans } from './decoding/choose-spans';
import { coordinate } from './decoding/coordination';
import { findLongerNames } from './decoding/longer-names';
import { poolEvidence } from './decoding/pool-evidence';
import { type Candidate, findCandidates } from './decoding/span-marginals';
import { type DocumentView, viewDocument } from './document-view';
import { KINDS, LABEL_COUNT } from './labels';
import { detectLanguage } from './language';
import type { RecogniserModel } from './model';
import { findReasons } from './reasons/find-reasons';
import type { Recognise, RecogniserInput, Recognition } from './recognition';
import { splitSentences } from './sentences';
import { scoreTokens } from './token-scores';

/** A possible name below this probability is not looked at again. */
const FLOOR = 0.02;

/** The recogniser for one model: text → sentences → tokens → scores → possible names → names. */
export function createRecogniser(model: RecogniserModel): Recognise {
  const transitions = expTransitions(model.transitions);
  const lattice = new Lattice();
  return ({ text, blocks, title, language: declared }: RecogniserInput): Recognition => {
    const language = detectLanguage(text, declared ?? null);
    const sentences = splitSentences(text, blocks);
    if (!isSupported(language)) return { language, supported: false, sentences, mentions: [] };
    const titled = putTitleBefore(text, sentences, title ?? null);
    const view = viewDocument(titled.text, titled.sentences, model.lexicon);
    const candidates = weighSpans(view, scoreTokens(view, model), lattice, transitions);
    const names = chooseSpans(view, poolEvidence(view, coordinate(view, candidates)));
    const longer = findLongerNames(titled.text, view, names);
    const mentions = names.map((name, i) =>
      toMention(text, view, titled.shift, name, findReasons(view, model, name, longer[i]!)),
    );
    return { language, supported: true, sentences, mentions: mentions.filter((m) => m.start >= 0 && m.end > m.start) };
  };
}

/** The model knows English; a text too short to tell, on a page that does not say, is read as English. */
const isSupported = (language: string | null): boolean => language === null || /^en(-|$)/i.test(language);

type TitledText = {
  text: string;
  sentences: Span[] /** How far the article's own offsets have moved. */;
  shift: number;
};

/** The headline is read with the article, because it names who the article is about, unless the text begins with it anyway. */
function putTitleBefore(text: string, sentences: Span[], title: string | null): TitledText {
  const headline = title?.trim() ?? '';
  if (headline === '' || text.slice(0, 2 * headline.length + 50).includes(headline))
    return { text, sentences, shift: 0 };
  const shift = headline.length + 2;
  const moved = sentences.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return { text: `${headline}\n\n${text}`, sentences: [{ start: 0, end: headline.length }, ...moved], shift };
}

/** "Alibaba Cloud CTO Jingren Zhou" → Alibaba Cloud organization .9, Alibaba Cloud CTO organization .04, Jingren Zhou person .97 … */
function weighSpans(
  view: DocumentView,
  scores: Float32Array,
  lattice: Lattice,
  transitions: Float64Array,
): Candidate[] {
  const candidates: Candidate[] = [];
  const { sentences } = view.tokens;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s]!, sentences[s + 1]!];
    if (to === from) continue;
    lattice.run(scores.subarray(from * LABEL_COUNT, to * LABEL_COUNT), to - from, transitions);
    findCandidates(lattice, to - from, transitions, from, FLOOR, candidates);
  }
  return candidates;
}

function toMention(
  text: string,
  view: DocumentView,
  shift: number,
  { from, to, kind, probability }: Candidate,
  reasons: string[],
): Mention {
  const [start, end] = trimSpan(text, view.tokens.start[from]! - shift, view.tokens.end[to - 1]! - shift);
  const confidence = Math.round(probability * 1000) / 1000;
  return {
    start,
    end,
    surface: text.slice(Math.max(0, start), Math.max(0, end)),
    kind: KINDS[kind]!,
    confidence,
    reasons,
  };
}

/** A byte order mark at a word's edge is part of its token, as other invisible characters are, but no part of a name. */
function trimSpan(text: string, start: number, end: number): [number, number] {
  const surface = text.slice(Math.max(0, start), Math.max(0, end));
  return [start + surface.length - surface.trimStart().length, end - (surface.length - surface.trimEnd().length)];
}
