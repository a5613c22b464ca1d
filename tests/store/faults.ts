/** A library whose database fails at a chosen step, as it does when the worker dies, the disk is full or the browser is killed. */
import type { Library } from '@/lib/store/database';

export type FaultPlan = {
  /** Steps of the database so far: each read and each write counts one. */
  steps: number;
  /** At which of them it happens; 0 = at none. */
  at: number;
  fault: 'killed' | 'full';
  /** Only writes can meet a full disk. */
  happened: boolean;
};

const toError = (fault: FaultPlan['fault']): Error =>
  fault === 'full' ? new DOMException('no room', 'QuotaExceededError') : new DOMException('gone', 'AbortError');

/** The transaction in which it happens is aborted by the database itself, with all it has written. */
export function planFaults(db: Library): FaultPlan {
  const plan: FaultPlan = { steps: 0, at: 0, fault: 'killed', happened: false };
  const step = <R extends { trans: unknown }, T>(run: (request: R) => Promise<T>, isWrite: boolean) => {
    return (request: R): Promise<T> => {
      plan.steps += 1;
      const isTime = plan.at !== 0 && plan.steps >= plan.at && !plan.happened && (isWrite || plan.fault === 'killed');
      if (!isTime) return run(request);
      plan.happened = true;
      (request.trans as IDBTransaction).abort();
      return Promise.reject(toError(plan.fault));
    };
  };
  db.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: step(table.mutate, true),
          get: step(table.get, false),
          getMany: step(table.getMany, false),
          query: step(table.query, false),
          openCursor: step(table.openCursor, false),
          count: step(table.count, false),
        };
      },
    }),
  });
  return plan;
}

/** Runs it with a fault at a share of its `steps`; true when it did happen and the call failed. */
export async function failAt(
  plan: FaultPlan,
  fault: FaultPlan['fault'],
  at: number,
  run: () => Promise<unknown>,
): Promise<boolean> {
  Object.assign(plan, { steps: 0, at, fault, happened: false });
  const failed = await run().then(
    () => false,
    () => true,
  );
  Object.assign(plan, { at: 0 });
  if (failed !== plan.happened) throw new Error(failed ? 'it failed by itself' : 'a fault went unnoticed');
  return failed;
}
