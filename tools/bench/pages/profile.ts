/** What a page's main thread spent on our scripts, from V8's sampling profiler: every stack that has a frame of ours in it. */
import type { CDPSession } from 'playwright-core';

type ProfileNode = { id: number; callFrame: { url: string; functionName: string }; children?: number[] };
type Profile = { nodes: ProfileNode[]; samples?: number[]; timeDeltas?: number[] };

/** Milliseconds. */
export type OwnTime = { total: number; longest: number };

/** Microseconds between samples. */
const INTERVAL = 100;
/** Samples of ours that lie closer are one task, in microseconds. */
const SAME_TASK = 400;

export async function startProfile(session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
}

export async function stopProfile(session: CDPSession, origin: string): Promise<OwnTime> {
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  await session.send('Profiler.disable');
  return sumOwn(profile, origin);
}

export function sumOwn({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string): OwnTime {
  const ours = findOurs(nodes, origin);
  let total = 0;
  let longest = 0;
  let task = 0;
  let gap = 0;
  samples.forEach((id, i) => {
    // a sample speaks of the time until the next one
    const span = timeDeltas[i + 1] ?? INTERVAL;
    if (ours.has(id)) {
      total += span;
      task += span + (task > 0 ? gap : 0);
      gap = 0;
      longest = Math.max(longest, task);
    } else {
      gap += span;
      if (gap > SAME_TASK) task = gap = 0;
    }
  });
  return { total: total / 1000, longest: longest / 1000 };
}

/** Nodes of the call tree that are ours or called by ours. */
function findOurs(nodes: readonly ProfileNode[], origin: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (node: ProfileNode | undefined) => {
    if (!node || ours.has(node.id)) return;
    ours.add(node.id);
    for (const child of node.children ?? []) mark(byId.get(child));
  };
  for (const node of nodes) if (node.callFrame.url.startsWith(origin)) mark(node);
  return ours;
}
