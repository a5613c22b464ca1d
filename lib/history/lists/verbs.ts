/** Verbs that say something of a career or a life, by what they do to subject and object. Own list. */

export type VerbClass =
  | 'leave'
  | 'join'
  | 'assume'
  | 'appoint'
  | 'hire'
  | 'remove'
  | 'succeed'
  | 'nominate'
  | 'consider'
  | 'run-for'
  | 'lead'
  | 'work'
  | 'found'
  | 'own'
  | 'buy'
  | 'study'
  | 'graduate'
  | 'charge'
  | 'sue'
  | 'plead'
  | 'born'
  | 'die'
  | 'kill'
  | 'move';

export type VerbForm = 'base' | 's' | 'past' | 'ing';
export type VerbEntry = {
  lemma: string;
  cls: VerbClass;
  form: VerbForm;
  participle: boolean;
  particles: readonly string[];
};

/** `lemma` or `lemma:past:participle`; particles in brackets must follow. */
const ROWS: Record<VerbClass, string> = {
  leave: `leave:left resign quit:quit depart exit retire step(down,aside,away,back) stand:stood(down,aside) bow(out) walk(out,away) bail(out) check(out) part(ways,company) defect
    vacate relinquish call(time,it) give:gave:given(up) move(on) clock(off) jump(ship) abdicate hand(over) bid:bade(farewell) say:said(farewell,goodbye) clear(his,her,their) cease(to)`,
  join: 'join rejoin',
  move: 'move switch transfer defect return go:went:gone come:came:come jump head',
  assume: `take:took:taken(over,charge,up,office,on,power) assume start begin:began:begun(as) ascend enter step(in,up) rise:rose:risen win:won land become:became:become
    get:got:got(the) sign(for,with) inherit`,
  appoint: `appoint name elect reelect re-elect promote elevate install reappoint reinstate unveil choose:chose:chosen pick select tap make:made:made designate swear:swore:sworn(in)
    crown anoint assign second post instal vote(in)`,
  hire: 'hire poach recruit rehire enlist sign draft bring:brought:brought(in,back,on) lure snare land headhunt loan employ',
  remove: `sack fire oust dismiss remove axe depose topple force(out,from) push(out,aside) lay:laid(off) expel let:let(go) unseat overthrow:overthrew:overthrown drop demote suspend strip
    relieve eject kick(out) boot(out) vote(out) throw:threw:thrown(out) drive:drove:driven(out) edge(out) ditch defeat deselect impeach`,
  succeed: 'succeed replace supplant',
  nominate: 'nominate propose shortlist recommend',
  consider: 'consider tip approach link tout court target favour favor sound:sounded(out) eye invite offer ask',
  'run-for': 'run:ran:run(for,as) stand:stood(for,as) campaign(for) contest',
  lead: `lead:led head run:ran:run chair oversee:oversaw:overseen manage coach co-lead co-chair spearhead helm captain edit co-edit host co-host anchor present direct supervise
    represent govern command skipper front moderate drum`,
  work: 'work serve act consult teach:taught lecture play sit:sat practise practice intern specialize specialise',
  found: 'found co-found cofound establish set:set(up) start launch create form build:built incorporate pioneer',
  own: 'own co-own control',
  buy: 'buy:bought acquire',
  study: 'study attend train read educate',
  graduate: 'graduate earn receive complete obtain take:took:taken hold:held',
  charge: `charge arrest convict sentence acquit indict jail imprison detain fine prosecute accuse try clear extradite exonerate find:found(guilty) bail`,
  sue: 'sue countersue',
  plead: 'plead face serve stand:stood admit deny settle',
  born: 'bear:bore:born',
  die: 'die pass(away) perish drown',
  kill: 'kill murder assassinate shoot:shot execute hang:hanged bury',
};

function formsOf(row: string, cls: VerbClass): [string, VerbEntry][] {
  const particles = /\(([^)]*)\)/.exec(row)?.[1]?.split(',') ?? [];
  const [lemma = '', past = regularPast(lemma), participle = past] = row.replace(/\(.*\)/, '').split(':');
  const entry = (form: VerbForm, isParticiple: boolean): VerbEntry => ({
    lemma,
    cls,
    form,
    participle: isParticiple,
    particles,
  });
  return [
    [lemma, entry(lemma === participle ? 'past' : 'base', lemma === participle)],
    [
      /(?:s|sh|ch|x|z|o)$/.test(lemma)
        ? `${lemma}es`
        : /[^aeiou]y$/.test(lemma)
          ? `${lemma.slice(0, -1)}ies`
          : `${lemma}s`,
      entry('s', false),
    ],
    [past, entry('past', past === participle)],
    [participle, entry('past', true)],
    [progressive(lemma), entry('ing', false)],
  ];
}

const DOUBLING =
  /^(?:quit|step|expel|run|win|tap|compel|propel|bail|sit|let|drop|set|cut|drum|skip|axe?|pin|re-?hir|plan|begin|get|swap)$/;

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function progressive(lemma: string): string {
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLING.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** Every form with the readings it may have. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbEntry[]> = (() => {
  const map = new Map<string, VerbEntry[]>();
  for (const cls of Object.keys(ROWS) as VerbClass[]) {
    for (const row of ROWS[cls].split(/\s+/).filter(Boolean)) {
      for (const [form, entry] of formsOf(row, cls)) {
        const known = map.get(form) ?? [];
        const twin = known.find((k) => k.lemma === entry.lemma && k.cls === entry.cls);
        if (twin) twin.participle ||= entry.participle;
        else map.set(form, [...known, entry]);
      }
    }
  }
  return map;
})();

/** Nouns that name a leaving, a starting or a legal event. */
export const LEAVING_NOUNS: ReadonlySet<string> = new Set(
  'departure departures resignation resignations exit exits retirement dismissal sacking ousting ouster removal firing defection expulsion defenestration axing'.split(
    ' ',
  ),
);
export const STARTING_NOUNS: ReadonlySet<string> = new Set(
  'appointment appointments election re-election reelection promotion arrival hiring recruitment elevation installation inauguration return signing selection'.split(
    ' ',
  ),
);
export const LEGAL_NOUNS: ReadonlyMap<string, string> = new Map([
  ['arrest', 'arrested'],
  ['conviction', 'convicted'],
  ['indictment', 'charged'],
  ['trial', 'charged'],
  ['acquittal', 'acquitted'],
  ['sentencing', 'sentenced'],
  ['lawsuit', 'sued'],
]);
export const DEATH_NOUNS: ReadonlySet<string> = new Set(
  'death murder killing assassination suicide funeral'.split(' '),
);
