import { ABBREVIATED_TITLES, CALLING_NOUNS, OFFICE_NOUNS } from '../lists/role-nouns';
import type { Token } from '../text/tokens';

const ALWAYS_CAPITAL = new Set(
  'mp mps mep meps msp msps mla mlc ceo coo cfo cto cio ciso cmo cpo cro cso evp svp vp md dj qc kc'.split(' '),
);

/** The singular noun a role word comes down to: "ex-ministers" → "minister", "editor-in-chief" → "editor". */
export function roleBase(lower: string): string {
  if (lower.endsWith('s.') && ABBREVIATED_TITLES.has(lower)) return `${lower.slice(0, -2)}.`;
  let word = lower
    .replace(/-(?:in-chief|at-large|elect|designate)$/, '')
    .replace(/^(?:ex|then|now|non|sub|arch|shadow)-/, '');
  if (!isListed(word)) word = singular(word);
  if (!isListed(word) && word.includes('-')) {
    const last = word.slice(word.lastIndexOf('-') + 1);
    word = isListed(last) ? last : singular(last);
  }
  if (!isListed(word) && word.includes('/')) word = singular(word.slice(word.lastIndexOf('/') + 1));
  return word;
}

export function isRoleNoun(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const base = roleBase(token.lower);
  if (!isListed(base)) return false;
  return !ALWAYS_CAPITAL.has(token.lower) || token.text !== token.lower;
}

export function isPluralRole(lower: string): boolean {
  if (lower === 'govs.' || lower === 'sens.' || lower === 'reps.') return true;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  return !isListed(lower) && !isListed(tail) && isListed(singular(tail));
}

export function isOfficeWord(noun: string): boolean {
  return OFFICE_NOUNS.has(noun);
}

function isListed(word: string): boolean {
  return OFFICE_NOUNS.has(word) || CALLING_NOUNS.has(word) || ABBREVIATED_TITLES.has(word);
}

function singular(word: string): string {
  if (word.endsWith('women')) return `${word.slice(0, -5)}woman`;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
