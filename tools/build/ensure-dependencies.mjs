/** Plain Node, no package: this runs before any package is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Brings node_modules to what package-lock.json says; does nothing when it is there already. Ends the process when that fails. */
export function ensureDependencies() {
  requireNode(20);
  const missing = findStalePackage();
  if (!missing) return;
  console.log(`Installing packages with npm ci (${missing}) …`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci failed: see above. It needs the npm registry, or a filled npm cache.');
  process.exit(1);
}

function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return;
  console.error(`Node ${major} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Why node_modules is not what the lock file says; null when it is. */
function findStalePackage() {
  const installed = readLock(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!installed) return 'none are installed';
  for (const [path, wanted] of Object.entries(readLock(join(ROOT, 'package-lock.json')) ?? {})) {
    if (path === '' || wanted.optional || wanted.peer || wanted.link) continue;
    if (installed[path]?.version !== wanted.version) return `${path} is not at ${wanted.version}`;
  }
  return null;
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}
