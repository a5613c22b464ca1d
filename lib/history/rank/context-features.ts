import type { Proposal } from '../claim-proposal';
import type { Ranked } from '../ranked';
import { isLoose } from '../settle-subjects';
import { isPerson } from '../text/sentence-view';
import { waysTo } from './features';

const TYPES = 'position founder_of owner_of educated_at start_position end_position nominated legal died born'.split(
  ' ',
);
const BASES = ['article', 'sentence', 'clause'];
const SUBJECTS = ['pronoun', 'short-name', 'full-name'];
const STATUSES = ['asserted', 'reported', 'planned', 'potential', 'denied'];
const MOVES = new Set(['start_position', 'end_position', 'nominated']);

/** The best probability under each key, and the second best of another owner, so that one's rivals can be asked for. */
class Best {
  private readonly found = new Map<string, [number, unknown, number]>();

  add(key: string, owner: unknown, p: number): void {
    const [first, whose, second] = this.found.get(key) ?? [0, null, 0];
    if (owner === whose) this.found.set(key, [Math.max(first, p), whose, second]);
    else if (p > first) this.found.set(key, [p, owner, first]);
    else this.found.set(key, [first, whose, Math.max(second, p)]);
  }

  /** The best of all owners but this one. */
  other(key: string, owner: unknown): number {
    const [first, whose, second] = this.found.get(key) ?? [0, null, 0];
    return whose === owner ? second : first;
  }
}

/**
 * What the rest of the article says for and against each reading: the same fact told elsewhere, rivals for the same words, how much
 * the article talks of moves at all. One row of numbers a reading, in the order that the trees were grown with.
 */
export function contextFeatures(ranked: readonly Ranked[]): number[][] {
  const [rivals, sameFact, otherPlace, ties, elsewhere, otherType] = Array.from({ length: 6 }, () => new Best()) as [
    Best,
    Best,
    Best,
    Best,
    Best,
    Best,
  ];
  const told = new Map<string, number>();
  const counts = new Map<number, number>();
  const views = new Set(ranked.map((r) => r.proposal.candidate.view));
  for (const view of views)
    for (const t of view.tokens) if (t.who !== null) counts.set(t.who, (counts.get(t.who) ?? 0) + 1);
  let moves = 0;
  let roles = 0;
  for (const { proposal, probability: p } of ranked) {
    const k = keysOf(proposal);
    rivals.add(k.words, proposal.who, p);
    sameFact.add(k.fact, k.sentence, p);
    otherPlace.add(k.here, k.place, p);
    ties.add(k.tie, k.type, p);
    elsewhere.add(k.about, k.place, p);
    otherType.add(k.trigger, k.type, p);
    if (p >= 0.3) told.set(k.fact, (told.get(k.fact) ?? 0) + 1);
    if (MOVES.has(k.type)) moves += p;
    else if (k.type === 'position') roles += p;
  }
  const size = Math.max(1, views.size);
  return ranked.map(({ proposal, probability: p, organization }) => {
    const { candidate: c } = proposal;
    const k = keysOf(proposal);
    const count = (who: number | null | undefined): number =>
      who === null || who === undefined ? 0 : (counts.get(who) ?? 0);
    return [
      Math.log(Math.max(0.001, p) / Math.max(0.001, 1 - p)),
      organization,
      TYPES.indexOf(c.type),
      proposal.organizationBasis ? BASES.indexOf(proposal.organizationBasis) : -1,
      Number(isLoose(c)),
      waysTo(proposal.features),
      SUBJECTS.indexOf(proposal.subjectBasis),
      STATUSES.indexOf(c.status),
      p - rivals.other(k.words, proposal.who),
      sameFact.other(k.fact, k.sentence),
      otherPlace.other(k.here, k.place),
      ties.other(k.tie, k.type),
      elsewhere.other(k.about, k.place),
      otherType.other(k.trigger, k.type),
      told.get(k.fact) ?? 0,
      c.view.index,
      Number(c.view.headline),
      count(proposal.who),
      count(proposal.organization?.index),
      c.view.tokens.filter(isPerson).length,
      c.view.tokens.filter((t) => t.kind === 'organization').length,
      moves / size,
      roles / size,
      c.trigger - c.subject,
      c.view.tokens.length,
      Number(c.title !== null),
      Number(c.office),
    ];
  });
}

function keysOf({
  candidate: c,
  who,
  organization,
}: Proposal): Record<'type' | 'place' | 'sentence' | 'words' | 'trigger' | 'fact' | 'here' | 'tie' | 'about', string> {
  const place = String(organization?.index ?? organization?.name ?? '');
  const sentence = String(c.view.index);
  return {
    type: c.type,
    place,
    sentence,
    words: `${c.type} ${sentence} ${c.trigger}`,
    trigger: `${sentence} ${c.trigger} ${who}`,
    fact: `${c.type} ${who} ${place}`,
    here: `${c.type} ${who} ${sentence}`,
    tie: `${who} ${place}`,
    about: `${c.type} ${who}`,
  };
}
