import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made by this process: a second browser must not have the copy taken away while the first one loads it. */
const made = new Set<string>();

/**
 * A copy of the built extension for Chromium that may read all sites from the start. The browser asks a reader in a window of its own,
 * which no test can press; all else of the build is as it ships. Gives its folder, the same every time, so that a profile knows it again.
 */
export function makeGrantedCopy(extension: string): string {
  const copy = `${extension}-granted`;
  if (made.has(copy)) return copy;
  rmSync(copy, { recursive: true, force: true });
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  if (!optional_host_permissions) throw new Error(`${extension} asks for no sites that could be granted`);
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  made.add(copy);
  return copy;
}
