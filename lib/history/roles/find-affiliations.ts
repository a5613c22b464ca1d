import type { Candidate } from '../candidate';
import { isPerson, isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import { groupBefore, type Phrases } from '../text/subjects';
import { skipHonorifics } from './link-roles';

/** People put beside an organization with no role named: "Richard Yamarone of Argus Research", "MSN's Blake Irving". */
export function findAffiliations(view: SentenceView, phrases: Phrases): Candidate[] {
  const out: Candidate[] = [];
  view.tokens.forEach((token, i) => {
    if (!isPerson(token)) return;
    const titled = phrases.some((p) => p.coreEnd === i || p.end === i);
    const after = affiliationAfter(view, i);
    if (after !== null && !titled) {
      for (const person of groupBefore(view, i, phrases))
        out.push(candidate(view, person, after, `person-${tokenAt(view, i + 1).lower}${person === i ? '' : '-group'}`));
    }
    const owned = isPossessive(tokenAt(view, i + 1)) && tokenAt(view, i + 2).kind === 'organization' ? i + 2 : null;
    if (owned !== null)
      out.push(
        { ...candidate(view, i, owned, 'possessed'), type: 'owner_of' },
        { ...candidate(view, i, owned, 'possessed'), type: 'founder_of' },
        candidate(view, i, owned, 'possessed'),
      );
    const before = ownerBefore(view, i);
    if (before !== null)
      out.push(candidate(view, i, before, isPossessive(tokenAt(view, before + 1)) ? 'owner-before' : 'name-before'));
    const bracket = bracketAfter(view, i);
    if (bracket !== null) out.push(candidate(view, i, bracket, 'bracket'));
  });
  return out;
}

function affiliationAfter(view: SentenceView, person: number): number | null {
  const preposition = tokenAt(view, person + 1).lower;
  const comma = preposition === ',' && ['of', 'from'].includes(tokenAt(view, person + 2).lower);
  if (!comma && preposition !== 'of' && preposition !== 'at' && preposition !== 'from' && preposition !== 'with')
    return null;
  let k = person + (comma ? 3 : 2);
  if (tokenAt(view, k).lower === 'the') k++;
  if (isPossessive(tokenAt(view, k + 1)) && tokenAt(view, k + 2).kind === 'organization') k += 2;
  return tokenAt(view, k).kind === 'organization' ? k : null;
}

function ownerBefore(view: SentenceView, person: number): number | null {
  let k = person - 1;
  while (k > 0 && skipHonorifics(view, k) === k + 1 && tokenAt(view, k).lower !== 'the') k--;
  if (isPossessive(tokenAt(view, k))) k--;
  return tokenAt(view, k).kind === 'organization' ? k : null;
}

function bracketAfter(view: SentenceView, person: number): number | null {
  const opener = tokenAt(view, person + 1).lower;
  if (opener !== '(' && opener !== ',') return null;
  if (tokenAt(view, person + 2).kind !== 'organization' || tokenAt(view, person + 2).text.length < 3) return null;
  const closer = tokenAt(view, person + 3).lower;
  return closer === ')' || (opener === ',' && (closer === ',' || closer === '.' || closer === '')) ? person + 2 : null;
}

function candidate(view: SentenceView, person: number, organization: number, method: string): Candidate {
  const token = tokenAt(view, organization);
  const after = tokenAt(view, person + 1);
  return {
    type: 'position',
    view,
    subject: person,
    trigger: person,
    organization: { index: token.who, name: token.text },
    hold: method,
    title: null,
    noun: null,
    former: false,
    status: 'asserted',
    method,
    path: 'adjacent',
    office: false,
    features: [
      `after:${after.kind === 'word' ? 'word' : after.text}`,
      `org-before:${tokenAt(view, organization - 1).lower.slice(0, 12)}`,
    ],
  };
}
