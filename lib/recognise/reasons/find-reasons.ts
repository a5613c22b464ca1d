import type { Candidate } from '../decoding/span-marginals';
import type { DocumentView } from '../document-view';
import { MARK } from '../document-words';
import * as t from '../features/templates';
import { KINDS } from '../labels';
import {
  FIRST_NAME,
  LEGAL_FORM,
  LISTED_ORGANIZATION,
  LISTED_PRODUCT,
  listsOf,
  ORGANIZATION_WORD,
  RELATION,
  SPEECH_VERB,
  SURNAME,
  TITLE,
} from '../lexicon';
import type { RecogniserModel } from '../model';
import { labelAt, weighFeature } from './weigh-feature';

/** More would not be read. */
const MAX_REASONS = 4;
const PERSON = KINDS.indexOf('person');
const ORGANIZATION = KINDS.indexOf('organization');

type Reason = { key: string; weight: number };

/**
 * Why a span is a name of its kind, strongest first, by the weights the model itself gave: `title-before:chief executive`, `legal-form:Inc`,
 * `first-name:Maria`, `same-name-elsewhere:Junyang Lin`, `speech-verb:said`, `word-before:joined`. `longer`: the article's full name this one is part of.
 */
export function findReasons(
  view: DocumentView,
  model: RecogniserModel,
  name: Candidate,
  longer: string | null,
): string[] {
  const reasons = [...weighInside(view, model, name), ...weighBeside(view, model, name)];
  if (longer !== null) reasons.push({ key: `same-name-elsewhere:${longer}`, weight: 2 });
  const sorted = reasons.filter((r) => r.weight > 0).sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return [...new Set(sorted.map((r) => r.key))].slice(0, MAX_REASONS);
}

const wordAt = (view: DocumentView, i: number): string => view.words.text[view.words.ofToken[i]!]!;
const listsAt = (view: DocumentView, i: number): number => listsOf(view.words.facts[view.words.ofToken[i]!]!);

function weighInside(view: DocumentView, model: RecogniserModel, { from, to, kind }: Candidate): Reason[] {
  const reasons: Reason[] = [];
  const add = (key: string, i: number, template: number, a: number) => {
    const weight = weighFeature(model, labelAt(kind, i - from, to - from), template, a);
    reasons.push({ key: `${key}:${wordAt(view, i)}`, weight });
  };
  const own = t.LISTS + 2;
  for (let i = from; i < to; i++) {
    const lists = listsAt(view, i);
    if (kind === PERSON && i < to - 1 && lists & FIRST_NAME) add('first-name', i, own, 0);
    if (kind === PERSON && i === to - 1 && lists & SURNAME) add('surname', i, own, 1);
    if (kind === ORGANIZATION && lists & ORGANIZATION_WORD) add('organization-word', i, own, 5);
    if (kind === ORGANIZATION && lists & LEGAL_FORM) add('legal-form', i, own, 9);
  }
  reasons.push(...weighListed(view, model, { from, to, kind }));
  return reasons;
}

function weighListed(
  view: DocumentView,
  model: RecogniserModel,
  { from, to, kind }: Pick<Candidate, 'from' | 'to' | 'kind'>,
): Reason[] {
  const listed = view.phrases[from]!;
  const wanted = kind === ORGANIZATION ? LISTED_ORGANIZATION : KINDS[kind] === 'product' ? LISTED_PRODUCT : 0;
  if (!((listed >> 2) & wanted)) return [];
  const weight = weighFeature(model, labelAt(kind, 0, to - from), t.PHRASE, listed);
  return [
    {
      key: `${wanted === LISTED_ORGANIZATION ? 'listed-organization' : 'listed-product'}:${wordAt(view, from)}`,
      weight,
    },
  ];
}

function weighBeside(view: DocumentView, model: RecogniserModel, { from, to, kind }: Candidate): Reason[] {
  const { words, tokens, sentenceOf } = view;
  const s = sentenceOf[from]!;
  const reasons: Reason[] = [];
  if (from > tokens.sentences[s]!) {
    const title = kind === PERSON ? titleBefore(view, from, tokens.sentences[s]!) : '';
    const weight = weighFeature(model, labelAt(kind, 0, to - from), t.WORD + 2, words.lower[words.ofToken[from - 1]!]!);
    const listed = weighFeature(model, labelAt(kind, 0, to - from), t.LISTS + 1, listBit(listsAt(view, from - 1)));
    if (title !== '') reasons.push({ key: `title-before:${title}`, weight: Math.max(0.5, weight + listed) });
    else if (isWord(view, from - 1))
      reasons.push({
        key: `${kind === PERSON && listsAt(view, from - 1) & RELATION ? 'relation-before' : 'word-before'}:${wordAt(view, from - 1)}`,
        weight,
      });
  }
  if (to < tokens.sentences[s + 1]! && isWord(view, to)) {
    const weight = weighFeature(
      model,
      labelAt(kind, to - from - 1, to - from),
      t.WORD + 4,
      words.lower[words.ofToken[to]!]!,
    );
    reasons.push({
      key: `${listsAt(view, to) & SPEECH_VERB ? 'speech-verb' : 'word-after'}:${wordAt(view, to)}`,
      weight,
    });
  }
  return reasons;
}

/** The number of the list that tells most of what stands before a name. */
const listBit = (lists: number): number => (lists & TITLE ? 4 : lists & RELATION ? 10 : 6);

const isWord = (view: DocumentView, i: number): boolean => !(view.words.writing[view.words.ofToken[i]!]! & MARK);

/** "the chief executive Ann Poe" → chief executive; at most three words. */
function titleBefore(view: DocumentView, from: number, first: number): string {
  const found: string[] = [];
  for (let i = from - 1; i >= first && found.length < 3; i--) {
    if (wordAt(view, i) === '.' && i > first && listsAt(view, i - 1) & TITLE) continue;
    if (!(listsAt(view, i) & TITLE)) break;
    found.unshift(wordAt(view, i));
  }
  return found.join(' ');
}
