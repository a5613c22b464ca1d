/**
 * The worker is killed at a random step of a random write, again and again. Beside it stands a library that nobody kills:
 * after each kill the two hold the same rows as before the write, and after the write was sent again the same as after it.
 */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Library, openLibrary, SCHEMA_NUMBER } from '@/lib/store/database';
import { dumpLibrary } from '../identify/library-picture';
import { openTestLibrary } from '../identify/read-stories';
import { type Command, type Step, WRITES } from './every-write';
import { type FaultPlan, failAt, planFaults } from './faults';

/** `after`: it dies when all is written and before it could say so: the write is sent once more. */
type Kill = { share: number; after: boolean };

const kill = fc.record({
  share: fc.integer({ min: 1, max: 1_000 }).map((n) => n / 1_000),
  after: fc.constantFrom(false, false, true),
});
const step = fc.record({ write: fc.constantFrom(...Object.keys(WRITES)), pick: fc.nat(1_000), kill });
/** Some articles first: an empty library has nothing to lose. */
const script = fc.tuple(
  fc.array(fc.record({ write: fc.constantFrom('read'), pick: fc.nat(1_000), kill }), { minLength: 3, maxLength: 4 }),
  fc.array(step, { minLength: 8, maxLength: 8 }),
);

const RUNS = Number(process.env.KILL_RUNS ?? 24);
const seen = { kills: 0, after: 0, writes: new Set<string>() };

async function dump(db: Library): Promise<unknown> {
  return { ...(await dumpLibrary(db)), edits: await db.edits.toArray() };
}

/** A worker, and those that come after it: each opens the library anew. */
class Worker {
  private constructor(
    readonly db: Library,
    readonly plan: FaultPlan,
  ) {}

  static async start(db = openTestLibrary()): Promise<Worker> {
    const plan = planFaults(db);
    await db.open();
    return new Worker(db, plan);
  }

  next(): Promise<Worker> {
    this.db.close();
    return Worker.start(openLibrary(this.db.name));
  }

  async countSteps(command: Command): Promise<number> {
    Object.assign(this.plan, { steps: 0 });
    await command(this.db);
    return this.plan.steps;
  }
}

/** Gives the worker that goes on. */
async function killAndRepeat(worker: Worker, model: Worker, one: Step, { share, after }: Kill): Promise<Worker> {
  const write = WRITES[one.write];
  if (!write) throw new Error(one.write);
  const command = await write(model.db, one);
  // what a step needs to be there is put there in both
  await write(worker.db, one);
  const before = await dump(model.db);
  const steps = await model.countSteps(command);
  const behind = await dump(model.db);
  let { db } = worker;
  if (after) await command(db);
  else await failAt(worker.plan, 'killed', Math.max(1, Math.ceil(share * steps)), () => command(db));
  const next = await worker.next();
  ({ db } = next);
  if (after) seen.after += 1;
  else if (worker.plan.happened) {
    seen.kills += 1;
    seen.writes.add(one.write);
    const held = await dump(db);
    // misfits go table by table: the one there is may be set aside before the rest was looked through
    if (one.write === 'set aside') expect([before, behind]).toContainEqual(held);
    else expect(held).toEqual(before);
  }
  await command(db);
  expect(await dump(db)).toEqual(behind);
  return next;
}

describe('a worker killed at random', () => {
  afterAll(() =>
    console.log(`${seen.kills} kills within, ${seen.after} after, in ${seen.writes.size} kinds of writes`),
  );

  it('loses no record and leaves no half one', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(script, async ([first, rest]) => {
        let worker = await Worker.start();
        const model = await Worker.start();
        let turn = 10;
        for (const { kill, ...one } of [...first, ...rest]) {
          turn += 10;
          worker = await killAndRepeat(worker, model, { ...one, turn }, kill);
        }
        await Promise.all([worker.db.delete(), model.db.delete()]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    if (RUNS >= 24) expect(seen.kills + seen.after).toBeGreaterThanOrEqual(200);
  });

  it('while the library is made for the first time, leaves one that can be made', async () => {
    for (let at = 1; ; at++) {
      const db = openTestLibrary();
      const failed = await failAt(planFaults(db), 'killed', at, () => db.open());
      db.close();
      const next = openLibrary(db.name);
      expect(await next.meta.toArray()).toEqual([{ key: 'schema', value: SCHEMA_NUMBER }]);
      await next.delete();
      if (!failed) break;
    }
  });
});

describe('a disk that is full at random', () => {
  it('leaves the library as it was, and usable in the same worker once there is room', {
    timeout: 600_000,
  }, async () => {
    let times = 0;
    await fc.assert(
      fc.asyncProperty(script, async ([first, rest]) => {
        const { db, plan } = await Worker.start();
        for (const [i, { kill, write, pick }] of [...first, ...rest].entries()) {
          const command = await WRITES[write]?.(db, { write, pick, turn: i * 10 + 10 });
          if (!command) throw new Error(write);
          const before = await dump(db);
          // most commands take a few dozen steps; a share beyond the last one fills no disk
          if (await failAt(plan, 'full', Math.ceil(kill.share * 40), () => command(db))) {
            times += 1;
            if (write !== 'set aside') expect(await dump(db)).toEqual(before);
          }
          await command(db);
        }
        await db.delete();
      }),
      { numRuns: Math.ceil(RUNS / 3), endOnFailure: true },
    );
    expect(times).toBeGreaterThan(RUNS / 3);
  });
});
