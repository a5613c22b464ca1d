import { DEMONYMS } from '../lists/demonyms';
import { DETERMINERS, isFunctionWord, ROLE_PARTICIPLES } from '../lists/function-words';
import { isPerson, isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import type { Token } from '../text/tokens';
import { isBase } from './complement';
import type { OrganizationLink } from './organization-link';
import type { RoleColour } from './role-colour';
import { isRoleNoun } from './role-head';

export type Modifiers = {
  start: number;
  /** A determiner found inside ("the company's chief"), so that none is looked for outside. */
  determiner: string | null;
  links: OrganizationLink[];
  colour: Set<RoleColour>;
};

const COLOURS: Record<string, RoleColour> = {
  former: 'former',
  ex: 'former',
  // biome-ignore lint/suspicious/noThenProperty: a word of the list, nothing awaits it
  then: 'former',
  'one-time': 'former',
  onetime: 'former',
  erstwhile: 'former',
  previous: 'former',
  retired: 'former',
  formerly: 'former',
  previously: 'former',
  once: 'former',
  deposed: 'former',
  ousted: 'former',
  late: 'former',
  past: 'former',
  longtime: 'acting',
  acting: 'acting',
  interim: 'acting',
  caretaker: 'acting',
  incoming: 'incoming',
  next: 'incoming',
  future: 'incoming',
  outgoing: 'outgoing',
  departing: 'outgoing',
  potential: 'potential',
  'would-be': 'potential',
  prospective: 'potential',
  aspiring: 'potential',
  possible: 'potential',
  likely: 'potential',
};

const MAX_MODIFIERS = 8;

/** Reads leftwards from a role's head: "Alibaba Cloud's former chief technology [officer]". Never goes below `floor`. */
export function readModifiers(view: SentenceView, head: number, floor: number): Modifiers {
  const out: Modifiers = { start: head, determiner: null, links: [], colour: new Set() };
  colourBy(tokenAt(view, head).lower, out.colour);
  for (let i = head - 1; i >= floor && head - i <= MAX_MODIFIERS; i--) {
    const token = tokenAt(view, i);
    if (isPossessive(token)) {
      const owner = readOwner(view, i, out);
      if (owner === null) break;
      out.start = owner;
      break;
    }
    if (!takeModifier(view, i, token, out)) break;
    out.start = i;
  }
  colourBefore(view, out);
  return out;
}

function takeModifier(view: SentenceView, i: number, token: Token, out: Modifiers): boolean {
  if (token.kind === 'organization' || token.kind === 'product' || token.kind === 'place' || token.kind === 'other') {
    if (!isBase(view, i)) out.links.push({ token: i, name: null, how: 'premodifier' });
    return true;
  }
  if (token.kind !== 'word') return token.lower === '-' && tokenAt(view, i + 1).lower === 'based';
  colourBy(token.lower, out.colour);
  const country = DEMONYMS.get(token.lower);
  if (country) out.links.push({ token: i, name: country, how: 'demonym' });
  if (token.lower === 'and' || token.lower === '&') return joinsModifiers(view, i);
  if (COLOURS[token.lower]) return true;
  return !isStop(view, i);
}

/** "to congratulate President X": a verb, and the role begins after it. */
function isStop(view: SentenceView, i: number): boolean {
  const { lower } = tokenAt(view, i);
  if (isFunctionWord(lower) || tokenAt(view, i - 1).lower === 'to' || /^\d{1,3}$/.test(lower)) return true;
  return /[a-z](?:ing|ed)$/.test(lower) && !lower.includes('-') && !ROLE_PARTICIPLES.has(lower);
}

/** "trade and industry secretary" but not "Smith and manager" nor "a poet and minister". */
function joinsModifiers(view: SentenceView, i: number): boolean {
  const before = tokenAt(view, i - 1);
  return before.kind === 'word' && !isStop(view, i - 1) && !isRoleNoun(before) && /^\p{L}/u.test(before.text);
}

/** What owns the role: a mention, or "the company". Gives the first token of the owner, null when it is none. */
function readOwner(view: SentenceView, possessive: number, out: Modifiers): number | null {
  const owner = tokenAt(view, possessive - 1);
  if (isPerson(owner)) out.links.push({ token: possessive - 1, name: null, how: 'person' });
  else if (owner.kind !== 'word' && owner.kind !== 'punct')
    out.links.push({ token: possessive - 1, name: null, how: 'possessive' });
  else if (isUnknownName(view, possessive - 1))
    out.links.push({ token: possessive - 1, name: owner.text, how: 'possessive' });
  else if (owner.kind === 'word') out.links.push({ token: possessive - 1, name: null, how: 'generic' });
  else return null;
  out.determiner = 'the';
  return DETERMINERS.has(tokenAt(view, possessive - 2).lower) ? possessive - 2 : possessive - 1;
}

/** "Cardinal's president": a name that was not recognised is still no reason to look for the employer elsewhere. */
function isUnknownName(view: SentenceView, i: number): boolean {
  const { kind, text } = tokenAt(view, i);
  return kind === 'word' && i > 0 && !view.headline && /^\p{Lu}\p{L}*\p{Ll}/u.test(text) && !NO_NAMES.test(text);
}

const NO_NAMES =
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|The|This|That|Its?|He|She)$/u;

function colourBy(lower: string, colour: Set<RoleColour>): void {
  const plain = COLOURS[lower];
  if (plain) colour.add(plain);
  else if (/^(?:newly|newly-.*|.*-elected|re-?elected)$/.test(lower)) colour.add('appointed');
  else if (/^(?:ex|then)-/.test(lower)) colour.add('former');
  else if (/-(?:elect|designate)$/.test(lower)) colour.add('incoming');
}

/** "formerly the head", "until recently chief", "not a member": adverbs before the determiner. */
function colourBefore(view: SentenceView, out: Modifiers): void {
  let i = out.start - 1;
  if (DETERMINERS.has(tokenAt(view, i).lower)) i--;
  for (let k = i; k > i - 2; k--) {
    const lower = tokenAt(view, k).lower;
    if (lower === 'formerly' || lower === 'previously' || lower === 'once' || lower === 'until' || lower === 'till')
      out.colour.add('former');
    if (lower === 'not' || lower === 'never' || /n't$/.test(lower)) out.colour.add('negated');
  }
}
