/**
 * `npm run --silent analyse < articles.jsonl > results.jsonl`: headless reading by the code the extension runs.
 * Plain Node: brings the packages first when they are missing. Nothing but results goes to standard output.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const ensure = "import('./tools/build/ensure-dependencies.mjs').then((m) => m.ensureDependencies())";
const prepared = spawnSync(process.execPath, ['-e', ensure], { cwd: ROOT, stdio: ['ignore', 2, 2] });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);

const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const project = join(ROOT, 'tools', 'analyse', 'tsconfig.json');
const { status } = spawnSync(
  process.execPath,
  [tsx, '--tsconfig', project, join(ROOT, 'tools', 'analyse', 'analyse.ts'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
