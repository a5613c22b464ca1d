import type { ClaimType } from '@/lib/model/claim';
import type { Candidate } from '../candidate';
import { nominalStatus } from '../moves/find-nominal-moves';
import { roleAfter } from '../moves/objects';
import { isPerson, type SentenceView, tokenAt } from '../text/sentence-view';
import { readStatus } from '../text/status';
import type { Phrases } from '../text/subjects';
import { readVerbChain, type VerbChain } from '../text/verb-chain';
import { peopleAround, type Standing } from './people-around';
import { shorten, skeletonBetween } from './skeleton';
import { findTriggers, phraseAt, type Trigger } from './triggers';

const FARTHEST = 34;
const HELD: ReadonlySet<ClaimType> = new Set([
  'start_position',
  'end_position',
  'nominated',
  'position',
  'founder_of',
  'owner_of',
  'educated_at',
]);
/** Told only of an organization that is named. */
const NAMED: ReadonlySet<ClaimType> = new Set(['position', 'educated_at', 'founder_of', 'owner_of']);
const MOST_ORGANIZATIONS = 2;

/**
 * What no pattern holds: every word that may tell a move or an event with every person and organization of its sentence. Nearly all of it is
 * wrong; the ranker, which sees how they stand to each other, keeps what is not.
 */
export function findLooseClaims(view: SentenceView, phrases: Phrases, ruled: readonly Candidate[]): Candidate[] {
  return findTriggers(view).flatMap((trigger) => {
    const chain = readVerbChain(view, trigger.index);
    return peopleAround(view, trigger.index)
      .filter(({ token }) => Math.abs(token - trigger.index) <= FARTHEST)
      .flatMap((person) => candidatesOf(view, trigger, chain, person, phrases, ruled));
  });
}

function candidatesOf(
  view: SentenceView,
  trigger: Trigger,
  chain: VerbChain,
  person: Standing,
  phrases: Phrases,
  ruled: readonly Candidate[],
): Candidate[] {
  const told = personFeatures(view, trigger, chain, person);
  const role = roleAfter(view, trigger.index + 1, phrases);
  const status = nominalStatus(view, trigger.index) ?? readStatus(view, trigger.index, chain);
  return trigger.types.flatMap((type): Candidate[] => {
    const rule = ruled.filter((c) => c.type === type && c.subject === person.token);
    const agree = rule.length > 0 ? [`rule:${rule.some((c) => c.trigger === trigger.index)}`] : ['rule:none'];
    const base: Candidate = {
      type,
      view,
      subject: person.token,
      trigger: trigger.index,
      organization: null,
      hold: 'none',
      title:
        type === 'start_position' || type === 'end_position' || type === 'nominated' ? (role?.title ?? null) : null,
      noun: null,
      former: type === 'position' && (chain.past || /ed$/.test(tokenAt(view, trigger.index).lower)),
      status: settleStatus(status, chain),
      method: 'loose',
      path: `${person.side}${person.rank}`,
      office: false,
      features: [...told, ...agree, `role:${role !== null}`],
    };
    if (!HELD.has(type)) return rule.length > 0 ? [] : [base];
    const bare = NAMED.has(type) ? [] : [base];
    return [
      ...bare,
      ...organizationsAround(view, trigger, person).map((o) => ({
        ...base,
        ...o,
        features: [...base.features, ...o.features],
      })),
    ];
  });
}

/** An infinitive that nothing governs says only what is wanted. */
function settleStatus(status: Candidate['status'], chain: VerbChain): Candidate['status'] {
  return status === 'asserted' && (chain.infinitive || chain.progressive) ? 'planned' : status;
}

function personFeatures(
  view: SentenceView,
  trigger: Trigger,
  chain: VerbChain,
  { token, side, rank, size }: Standing,
): string[] {
  const between = skeletonBetween(view, Math.min(token, trigger.index), Math.max(token, trigger.index));
  const at = `${side}${rank}`;
  const path = `${side} ${shorten(between)}`;
  const word = tokenAt(view, trigger.index).lower;
  const kind = isPerson(tokenAt(view, token)) ? 'P' : tokenAt(view, token).lower;
  const voice = `${chain.passive}-${chain.finite}-${chain.infinitive}`;
  return [
    `verb:${trigger.lemma}`,
    `w-word-at:${word}:${at}`,
    `w-cls-at:${trigger.cls}:${at}`,
    `w-voice:${trigger.cls}:${voice}:${at}`,
    `w-path:${path}`,
    `w-cls-path:${trigger.cls}:${path}`,
    `w-kind:${kind}:${at}`,
    `w-phrase:${phraseAt(view, trigger.index)}`,
    `w-phrase-at:${phraseAt(view, trigger.index)}:${at}`,
    `w-prev:${tokenAt(view, trigger.index - 1).kind === 'word' ? tokenAt(view, trigger.index - 1).lower : tokenAt(view, trigger.index - 1).kind}`,
    `w-group:${size > 1}`,
    ...new Set(between.map((symbol) => `w-btw:${side}:${symbol}`)),
  ];
}

type Organized = Pick<Candidate, 'organization' | 'hold' | 'features'>;

/** The nearest names on either side of the trigger. */
function organizationsAround(view: SentenceView, trigger: Trigger, person: Standing): Organized[] {
  const names = view.tokens.flatMap((t, i) =>
    t.kind === 'organization' || (t.kind === 'product' && trigger.cls === 'lead') ? [i] : [],
  );
  const left = names.filter((i) => i < trigger.index).reverse();
  const right = names.filter((i) => i > trigger.index);
  const read = (i: number, side: string, rank: number): Organized => {
    const token = tokenAt(view, i);
    const path = skeletonBetween(view, Math.min(i, trigger.index), Math.max(i, trigger.index));
    const pair = skeletonBetween(view, Math.min(i, person.token), Math.max(i, person.token));
    const order = i < person.token ? 'O-P' : 'P-O';
    const before = tokenAt(view, i - (tokenAt(view, i - 1).lower === 'the' ? 2 : 1));
    const opener = before.kind === 'word' ? before.lower : before.kind;
    return {
      organization: { index: token.kind === 'organization' ? token.who : null, name: token.text },
      hold: `loose-${side}${rank}`,
      features: [
        `o-at:${trigger.cls}:${side}${rank}:${person.side}${person.rank}`,
        `o-path:${side} ${shorten(path)}`,
        `o-cls-path:${trigger.cls}:${side} ${shorten(path)}`,
        `o-word:${trigger.lemma}:${side}${rank}:${opener}`,
        `o-opener:${trigger.cls}:${side}${rank}:${opener}`,
        `o-pair:${order} ${shorten(pair)}`,
        `o-own:${tokenAt(view, i + 1).lower === "'s"}`,
        ...new Set(path.map((symbol) => `o-btw:${side}:${symbol}`)),
      ],
    };
  };
  return [
    ...left.slice(0, MOST_ORGANIZATIONS).map((i, rank) => read(i, 'L', rank)),
    ...right.slice(0, MOST_ORGANIZATIONS).map((i, rank) => read(i, 'R', rank)),
  ];
}
