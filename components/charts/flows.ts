/** Where those who came to an organization came from, and where those who left it went. Pure. */
import type { Move, OrganizationProfile, Party } from '@/lib/history/composition';

/** `party` null = no article says where. */
export type Flow = { party: Party | null; people: Party[] };
export type Flows = { came: Flow[]; left: Flow[] };

/** The rest is told by the table below. */
const MOST = 8;

/** The widest first, the unknown last; only what was told as done. null = nobody came or left. */
export function findFlows(months: OrganizationProfile['months']): Flows | null {
  const came = gather(months.flatMap((m) => m.came).filter(isDone), (move) => move.from);
  const left = gather(months.flatMap((m) => m.left).filter(isDone), (move) => move.to);
  return came.length + left.length === 0 ? null : { came, left };
}

const isDone = (move: Move): boolean => move.line.stand === 'told';

function gather(moves: readonly Move[], endOf: (move: Move) => Party | null): Flow[] {
  const flows = new Map<string, Flow>();
  for (const move of moves) {
    const party = endOf(move);
    const key = party?.id ?? party?.name ?? '';
    const flow = flows.get(key) ?? { party, people: [] };
    if (!flow.people.some((p) => (p.id ?? p.name) === (move.person.id ?? move.person.name)))
      flow.people.push(move.person);
    flows.set(key, flow);
  }
  const isUnknown = (flow: Flow): number => Number(flow.party === null);
  return [...flows.values()]
    .sort((a, b) => isUnknown(a) - isUnknown(b) || b.people.length - a.people.length)
    .slice(0, MOST);
}
