import type { Ranked } from './ranked';
import { tokenAt } from './text/sentence-view';

/** "B and C followed suit": what is said of several people at once is as probable of each, and as what was followed. */
export function shareAmongGroups(ranked: readonly Ranked[]): Ranked[] {
  const best = new Map<string, number>();
  for (const r of ranked) best.set(groupKey(r), Math.max(best.get(groupKey(r)) ?? 0, r.probability));
  const of = new Map(ranked.map((r) => [r.proposal.candidate, best.get(groupKey(r)) ?? r.probability]));
  return ranked.map((r) => {
    const { told } = r.proposal.candidate;
    return { ...r, probability: Math.max(best.get(groupKey(r)) ?? r.probability, (told && of.get(told)) ?? 0) };
  });
}

function groupKey({ proposal: { candidate, organization } }: Ranked): string {
  return [
    candidate.view.index,
    candidate.trigger,
    candidate.type,
    candidate.method,
    candidate.path,
    organization?.index ?? organization?.name,
  ].join('|');
}

/** "X left to join Globex": nobody can have joined so who has not left. */
export function coupleLeavings(ranked: readonly Ranked[]): Ranked[] {
  const joined = new Map<string, number>();
  for (const r of ranked) {
    const { candidate } = r.proposal;
    if (
      candidate.type === 'start_position' &&
      candidate.status === 'asserted' &&
      candidate.path.startsWith('infinitive-')
    )
      joined.set(personKey(r), Math.max(joined.get(personKey(r)) ?? 0, r.probability));
  }
  return ranked.map((r) => {
    const { candidate, organization } = r.proposal;
    const left =
      candidate.type === 'end_position' && organization && tokenAt(candidate.view, candidate.trigger).lower === 'left';
    return left ? { ...r, probability: Math.max(r.probability, joined.get(personKey(r)) ?? 0) } : r;
  });
}

/**
 * "Speech scientist X left to join Globex": the role a sentence gives to somebody who leaves was held at what was left.
 * A role without an organization of its own takes that of a leaving that is claimed, and is claimed with it.
 */
export function coupleRoles(ranked: readonly Ranked[], made: (r: Ranked) => boolean): Ranked[] {
  const leavings = new Map<string, Ranked>();
  for (const r of ranked) {
    if (r.proposal.candidate.type === 'end_position' && r.proposal.organization && made(r))
      leavings.set(personKey(r), r);
  }
  return ranked.map((r) => {
    const leaving = leavings.get(personKey(r));
    const { candidate, organizationBasis } = r.proposal;
    if (
      !leaving ||
      candidate.type !== 'position' ||
      candidate.noun === null ||
      organizationBasis === 'clause' ||
      !candidate.office
    )
      return r;
    const { organization } = leaving.proposal;
    return {
      ...r,
      proposal: { ...r.proposal, organization, organizationBasis: 'sentence', hold: 'left' },
      probability: Math.max(r.probability, leaving.probability),
    };
  });
}

function personKey({ proposal: { candidate, who } }: Ranked): string {
  return `${who} ${candidate.view.index}`;
}
