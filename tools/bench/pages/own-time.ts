/**
 * What a page's main thread spent on our scripts, in CPU time of that thread, from the browser's own trace: a busy machine
 * does not change it, and no sampling slows what is measured. Counted is every outermost run that names a script of ours:
 * compiling and evaluating it, callbacks, listeners; and, once the reading part is in the page, every run of microtasks,
 * because those do not say whose they are (the page's own scripts are blocked). The gate in every page uses none.
 */
import type { CDPSession } from 'playwright-core';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds: on the clock, and of the thread. */
  dur?: number;
  tdur?: number;
  args?: unknown;
};

/** Milliseconds of CPU. */
export type OwnTime = { total: number; longest: number };

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute'];
const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run', 'v8.callFunction']);
const MICROTASKS = 'RunMicrotasks';

/** Starts a trace of the whole browser; the function ends it. `session`: of the browser, not of a page. */
export async function startTrace(session: CDPSession, origin: string): Promise<() => Promise<OwnTime>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return sumOwn(events, origin);
  };
}

/** `origin`: of our scripts' addresses. Runs of our own pages and worker are none of a page's and have other scripts. */
export function sumOwn(events: readonly TraceEvent[], origin: string): OwnTime {
  const runs = events.filter((e) => e.ph === 'X' && e.dur !== undefined).sort((a, b) => a.ts - b.ts || lengthOf(b, a));
  const ours = (e: TraceEvent, script = '(?:content-scripts/content|reader|pointer|card)\\.js') =>
    RUNS.has(e.name) && new RegExp(`${origin}${script}`).test(JSON.stringify(e.args ?? null));
  const threadOf = (e: TraceEvent) => `${e.pid}:${e.tid}`;
  const reading = new Set<string>();
  const until = new Map<string, number>();
  const own: OwnTime = { total: 0, longest: 0 };
  for (const run of runs) {
    const thread = threadOf(run);
    const isMicrotasks = run.name === MICROTASKS && reading.has(thread);
    if (!isMicrotasks && !ours(run)) continue;
    if (ours(run, 'reader\\.js')) reading.add(thread);
    if (run.ts < (until.get(thread) ?? 0)) continue;
    until.set(thread, run.ts + (run.dur ?? 0));
    const spent = (run.tdur ?? run.dur ?? 0) / 1000;
    own.total += spent;
    own.longest = Math.max(own.longest, spent);
  }
  return own;
}

const lengthOf = (a: TraceEvent, b: TraceEvent): number => (a.dur ?? 0) - (b.dur ?? 0);
