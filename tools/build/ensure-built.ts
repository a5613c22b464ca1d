import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './ensure-dependencies.mjs';

/** Builds the extension for Chromium as the sources are now; ends the process when that fails. */
export function ensureBuilt(): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(status ?? 1);
}
