/**
 * `npm test`: everything, from a fresh clone. Every step runs even when an earlier one failed, save those that need its result.
 * The last line is `N passed, N failed` alone: each unit or end-to-end test counts once, each other step once.
 */
import { ensureDependencies } from '../build/ensure-dependencies.mjs';
import { runStep } from './run-step.mjs';
import { STEPS } from './steps.mjs';

ensureDependencies();

const outcomes = new Map();
for (const step of STEPS) {
  const missing = (step.needs ?? []).find((name) => !outcomes.get(name)?.ok);
  console.log(`\n━━ ${step.name}`);
  const outcome = missing
    ? { ok: false, passed: 0, failed: 1, seconds: 0, failures: [`not run: needs "${missing}"`] }
    : await runStep(step);
  outcomes.set(step.name, outcome);
}

const sum = (key) => [...outcomes.values()].reduce((total, outcome) => total + outcome[key], 0);
console.log('\n━━ summary');
for (const [name, { ok, passed, failed, seconds, failures }] of outcomes) {
  console.log(`${ok ? '✓' : '✗'} ${name} · ${passed} passed, ${failed} failed · ${seconds.toFixed(1)} s`);
  for (const failure of failures) console.log(`    ${failure}`);
}
const failed = sum('failed');
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${sum('passed')} passed, ${failed} failed`);
