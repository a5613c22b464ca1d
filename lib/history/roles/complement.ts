import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, MONTHS, STOP_VERBS } from '../lists/function-words';
import { isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import type { Token } from '../text/tokens';
import type { OrganizationLink } from './organization-link';

export type Complement = { end: number; links: OrganizationLink[] };

const OPENERS: Record<string, OrganizationLink['how']> = {
  of: 'of',
  at: 'at',
  for: 'for',
  with: 'with',
  from: 'from',
  to: 'to',
  in: 'in',
  on: 'in',
  within: 'at',
  inside: 'at',
};
const MAX_COMPLEMENT = 16;

/** What follows a role's head: "of the Centre for Policy Impact at Duke University". Stops at a person, a verb, a comma. */
export function readComplement(view: SentenceView, coreEnd: number): Complement {
  const links: OrganizationLink[] = [];
  let how = OPENERS[tokenAt(view, coreEnd).lower] ?? null;
  if (how === null) return readCommaOrganization(view, coreEnd);
  let end = coreEnd;
  for (let i = coreEnd + 1; i < coreEnd + MAX_COMPLEMENT; i++) {
    const token = tokenAt(view, i);
    if (endsComplement(token) || (token.lower === 'and' && !joins(view, i))) break;
    const opener = OPENERS[token.lower];
    if (opener) {
      if (opener === 'to' || opener === 'from' || (opener === 'in' && isDay(tokenAt(view, i + 1).lower))) break;
      how = opener;
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'punct' && !isBase(view, i))
      links.push({ token: i, name: null, how: isPossessive(tokenAt(view, i + 1)) ? 'possessive' : how });
    if (token.kind !== 'punct' && !DETERMINERS.has(token.lower) && token.lower !== 'and') end = i + 1;
    else if (isPossessive(token)) end = i + 1;
  }
  return end === coreEnd ? { end: coreEnd, links: [] } : { end, links: order(links) };
}

/** "the London-based bank": where it sits, not what it is. */
export function isBase(view: SentenceView, i: number): boolean {
  return tokenAt(view, i + 1).lower === '-' && tokenAt(view, i).kind !== 'organization';
}

function endsComplement(token: Token): boolean {
  if (token.kind === 'person' || token.text === '') return true;
  if (token.kind === 'punct') return !isPossessive(token) && token.lower !== '-' && token.lower !== '&';
  const lower = token.lower;
  if (isPossessive(token) || lower === 'and') return false;
  return STOP_VERBS.has(lower) || AUXILIARIES.has(lower) || CONJUNCTIONS.has(lower) || BREAKERS.has(lower);
}

/** "resigned as head of research on March 5": what follows the preposition is when, not where. */
const isDay = (lower: string): boolean => MONTHS.has(lower) || /^\d|day$/.test(lower);

const BREAKERS = new Set(
  'by as until since after before when during from 2 told about between under he she they it i we'.split(' '),
);

/** "of Acme and Globex", "of science and technology": what follows is again a name or a noun, no clause. */
function joins(view: SentenceView, i: number): boolean {
  const next = tokenAt(view, i + 1);
  return next.kind !== 'person' && next.kind !== 'punct' && !endsComplement(next) && !DETERMINERS.has(next.lower);
}

/** Of "Acme's cloud arm" and "Duke University's Sanford School" the owned name comes first: it is what the text names. */
function order(links: OrganizationLink[]): OrganizationLink[] {
  const first = links[0];
  const second = links[1];
  if (first?.how === 'possessive' && second && second.token === first.token + 2)
    return [{ ...second, owned: true }, first, ...links.slice(2)];
  return links;
}

/** "certified nutritionist, Ahara": a name set off by commas right after the role. */
function readCommaOrganization(view: SentenceView, coreEnd: number): Complement {
  const opener = tokenAt(view, coreEnd).lower;
  const closer = tokenAt(view, coreEnd + 2);
  if ((opener === ',' || opener === '(') && tokenAt(view, coreEnd + 1).kind === 'organization') {
    const closed = closer.text === '' || (closer.kind === 'punct' && !isPossessive(closer));
    if (closed) return { end: coreEnd + 2, links: [{ token: coreEnd + 1, name: null, how: 'comma' }] };
  }
  return { end: coreEnd, links: [] };
}
