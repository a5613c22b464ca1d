/** `npm run fuzz [-- PATTERN]`: every fuzzer at its full count. Without it each runs a fiftieth with the unit tests. */
import { spawnSync } from 'node:child_process';

const [pattern = ''] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', `tests/fuzz/${pattern}`, 'tests/store/kills'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: '1' },
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
