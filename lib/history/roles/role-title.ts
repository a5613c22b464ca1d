import { isPossessive, type SentenceView, tokenAt } from '../text/sentence-view';
import type { RolePhrase } from './role-phrase';

/** The title as written, without the organization that is held anyway: "technical lead of Acme" → "technical lead". */
export function titleOf(view: SentenceView, phrase: RolePhrase, held: { token: number } | undefined): string {
  const tokens = view.tokens;
  let from = phrase.start;
  if (held && held.token < phrase.head && held.token >= from)
    from = held.token + (isPossessive(tokenAt(view, held.token + 1)) ? 2 : 1);
  while (from < phrase.head && SKIPPED.has(tokenAt(view, from).lower)) from++;
  const stop =
    held && held.token >= phrase.coreEnd && held.token < phrase.end ? linkStart(view, phrase, held.token) : phrase.end;
  const first = tokens[from];
  const last = tokens[Math.max(stop, phrase.head + 1) - 1];
  if (!first || !last) return tokenAt(view, phrase.head).text;
  return sliceTokens(view, from, Math.max(stop, phrase.head + 1));
}

/** Where "at Acme" begins in "head of research at Acme": what stands before it belongs to the title. */
function linkStart(view: SentenceView, phrase: RolePhrase, organization: number): number {
  let k = organization - 1;
  while (k > phrase.coreEnd && !LINKS.test(tokenAt(view, k).lower)) k--;
  return Math.max(k, phrase.coreEnd);
}

const LINKS = /^(?:of|at|for|with|in|on|within|inside)$/;

const SKIPPED = new Set("former ex then new incoming outgoing late 's ' formerly previously -".split(' '));

function sliceTokens(view: SentenceView, from: number, to: number): string {
  let out = '';
  let end = 0;
  for (const token of view.tokens.slice(from, to)) {
    out += (out !== '' && token.start > end ? ' ' : '') + token.text;
    end = token.end;
  }
  return out;
}
