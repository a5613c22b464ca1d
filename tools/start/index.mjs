/**
 * `npm start`: builds the extension, serves the sample newspaper and opens a browser on it. Without a display it walks through the
 * same tour headless, prints what was found and leaves pictures in ./screenshots. `--headless` asks for that also with a display.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, ROOT } from '../build/ensure-dependencies.mjs';

ensureDependencies();

const run = (program, ...parameters) => {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', ...program), ...parameters], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
};

run(['wxt', 'bin', 'wxt.mjs'], 'build');
run(['tsx', 'dist', 'cli.mjs'], join(ROOT, 'tools', 'start', 'start.ts'), ...process.argv.slice(2));
