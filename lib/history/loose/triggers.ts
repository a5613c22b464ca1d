import type { ClaimType } from '@/lib/model/claim';
import { DEATH_NOUNS, LEAVING_NOUNS, LEGAL_NOUNS, STARTING_NOUNS, VERB_FORMS, type VerbClass } from '../lists/verbs';
import { isIdiom } from '../moves/find-verbs';
import type { SentenceView } from '../text/sentence-view';
import { tokenAt } from '../text/sentence-view';

/** A word that may tell something of a career or a life, whatever its clause looks like. */
export type Trigger = {
  index: number;
  /** What it may tell. */
  types: readonly ClaimType[];
  /** The verb's class, or the family of words it belongs to. */
  cls: string;
  lemma: string;
};

const BY_CLASS: Partial<Record<VerbClass, readonly ClaimType[]>> = {
  leave: ['end_position'],
  join: ['start_position', 'end_position'],
  move: ['start_position', 'end_position'],
  assume: ['start_position', 'end_position'],
  appoint: ['start_position', 'nominated'],
  hire: ['start_position', 'end_position'],
  remove: ['end_position'],
  succeed: ['start_position', 'end_position'],
  nominate: ['nominated', 'start_position'],
  consider: ['start_position'],
  'run-for': ['nominated'],
  lead: ['position'],
  work: ['position'],
  found: ['founder_of'],
  own: ['owner_of'],
  buy: ['owner_of'],
  study: ['educated_at'],
  graduate: ['educated_at'],
  charge: ['legal'],
  sue: ['legal'],
  plead: ['legal'],
  born: ['born'],
  die: ['died'],
  kill: ['died'],
};

/** Words that no verb of the list covers. Own list. */
const WORDS: Partial<Record<ClaimType, string>> = {
  end_position:
    'successor predecessor succession outgoing departing gone vacant vacated severance terminated withdrew dropped lost until relinquish replacement notice ended ends ex-chief',
  start_position:
    'successor new incoming caretaker interim arrives arrived surfaced taken brought confirmed co-opted entrusted filling fill fills since starts started shortlist frame debut newly replacement contender post job role',
  nominated:
    'candidate candidates nominee nominees candidacy bid campaign race ballot presidential reelection re-election primary contender contenders frontrunner front-runner hopeful hopefuls ticket fielding nomination nominations seat caucuses seeking',
  legal:
    'prison custody guilty fraud trial charges lawsuit jailed sentence court bail chargesheet indictment convicted verdict fined appeal hearing manslaughter murder',
  died: 'late dead widow obituary funeral memorial grave killed legacy survived',
  born: 'birthplace birth native birthday',
  founder_of: 'founders founder founding co-founders behind opened opening invented started',
  owner_of: 'owner owners purchase stake shares shareholder sold owned owns bought own holds majority inherited',
  educated_at:
    'degree degrees phd doctorate mba graduate alumnus alumna student pupil educated studied pupils scholarship bachelor master',
  position:
    'veteran stint stints spell years career joined hired tenure work works worked appointed served serving left job role colleagues team spent experience fellow alumni formerly previously now currently',
};

const PARTICLE_REACH = 5;

type Row = { type: ClaimType; cls: string; lemma: string; particles: readonly string[] };

const TABLE: ReadonlyMap<string, Row[]> = (() => {
  const table = new Map<string, Row[]>();
  const add = (
    word: string,
    types: readonly ClaimType[],
    cls: string,
    lemma: string,
    particles: readonly string[] = [],
  ): void => {
    const rows = table.get(word) ?? [];
    table.set(word, [...rows, ...types.map((type) => ({ type, cls, lemma, particles }))]);
  };
  for (const [form, entries] of VERB_FORMS)
    for (const e of entries) add(form, BY_CLASS[e.cls] ?? [], e.cls, e.lemma, e.particles);
  for (const noun of LEAVING_NOUNS) add(noun, ['end_position'], 'leaving', noun);
  for (const noun of STARTING_NOUNS) add(noun, ['start_position'], 'starting', noun);
  for (const noun of LEGAL_NOUNS.keys()) add(noun, ['legal'], 'law', noun);
  for (const noun of DEATH_NOUNS) add(noun, ['died'], 'death', noun);
  for (const [type, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) add(word, [type as ClaimType], `word-${type}`, word);
  return table;
})();

/** Every such word of the sentence, left to right. */
export function findTriggers(view: SentenceView): Trigger[] {
  return view.tokens.flatMap((token, index): Trigger[] => {
    const rows =
      token.kind === 'word' ? TABLE.get(token.lower)?.filter((row) => hasParticle(view, index, row)) : undefined;
    const first = rows?.[0];
    if (!rows || !first || isIdiom(view, index)) return [];
    return [{ index, types: [...new Set(rows.map((r) => r.type))], cls: first.cls, lemma: first.lemma }];
  });
}

/** "brought her former deputy in": the particle that the verb needs may stand a few words on. */
function hasParticle(view: SentenceView, index: number, { particles }: Row): boolean {
  if (particles.length === 0) return true;
  for (let k = index + 1; k <= index + PARTICLE_REACH; k++) if (particles.includes(tokenAt(view, k).lower)) return true;
  return false;
}

/** "stepped down": the verb with the particle or preposition after it. */
export function phraseAt(view: SentenceView, index: number): string {
  const next = tokenAt(view, index + 1);
  return `${tokenAt(view, index).lower} ${next.kind === 'word' ? next.lower : next.kind}`;
}
