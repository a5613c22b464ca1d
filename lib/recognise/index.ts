import type { Mention } from '@/lib/model/mention';
import { expTransitions, Lattice } from './crf';
import { chooseSpans } from './decoding/choose-spans';
import { poolEvidence } from './decoding/pool-evidence';
import { type Candidate, findCandidates } from './decoding/span-marginals';
import { type DocumentView, viewDocument } from './document-view';
import { KINDS, LABEL_COUNT } from './labels';
import { detectLanguage } from './language';
import type { RecogniserModel } from './model';
import type { Recognise, RecogniserInput, Recognition } from './recognition';
import { splitSentences } from './sentences';
import { scoreTokens } from './token-scores';

/** A possible name below this probability is not looked at again. */
const FLOOR = 0.02;

/** The recogniser for one model: text → sentences → tokens → scores → possible names → names. */
export function createRecogniser(model: RecogniserModel): Recognise {
  const transitions = expTransitions(model.transitions);
  const lattice = new Lattice();
  return ({ text, blocks, language: declared }: RecogniserInput): Recognition => {
    const language = detectLanguage(text, declared ?? null);
    const sentences = splitSentences(text, blocks);
    if (!isSupported(language)) return { language, supported: false, sentences, mentions: [] };
    const view = viewDocument(text, sentences, model.lexicon);
    const candidates = weighSpans(view, scoreTokens(view, model), lattice, transitions);
    const chosen = chooseSpans(view, poolEvidence(view, candidates));
    return { language, supported: true, sentences, mentions: chosen.map((c) => toMention(text, view, c)) };
  };
}

/** The model knows English; a text too short to tell, on a page that does not say, is read as English. */
const isSupported = (language: string | null): boolean => language === null || /^en(-|$)/i.test(language);

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

function toMention(text: string, view: DocumentView, { from, to, kind, probability }: Candidate): Mention {
  const [start, end] = [view.tokens.start[from]!, view.tokens.end[to - 1]!];
  return {
    start,
    end,
    surface: text.slice(start, end),
    kind: KINDS[kind]!,
    confidence: Math.round(probability * 1000) / 1000,
    reasons: [],
  };
}
