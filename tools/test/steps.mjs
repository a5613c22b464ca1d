import { obtainBrowser } from '../browser/obtain-browser.mjs';
import { ROOT } from '../build/ensure-dependencies.mjs';

/**
 * One step of `npm test`: a command of an installed package, or a function that throws when it fails. `tests` marks a Vitest run,
 * whose tests are counted one by one; `needs` names the steps without which it cannot run.
 */
export const STEPS = [
  { name: 'types to generate', command: ['wxt', 'prepare'] },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'], needs: ['types to generate'] },
  { name: 'unit tests and house rules', tests: ['vitest', 'run'], needs: ['types to generate'] },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'add-on linter, no warning allowed',
    command: [
      'web-ext',
      'lint',
      '--warnings-as-errors',
      '--self-hosted=false',
      '--source-dir',
      `${ROOT}/dist/firefox-mv3`,
    ],
    needs: ['build for Firefox'],
  },
  { name: 'a Chromium to test in', action: () => console.log(obtainBrowser('chromium')) },
  { name: 'a Firefox to test in', action: () => console.log(obtainBrowser('firefox')) },
  {
    name: 'bundle budgets',
    tests: ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts', 'tests/budget'],
    needs: ['build for Chromium'],
  },
  {
    name: 'stories in Chromium',
    tests: ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/chromium'],
    needs: ['build for Chromium', 'a Chromium to test in'],
  },
  {
    name: 'the first story in Firefox',
    tests: ['vitest', 'run', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/firefox'],
    needs: ['build for Firefox', 'a Firefox to test in'],
  },
];
