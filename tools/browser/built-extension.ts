import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../build/ensure-dependencies.mjs';

/** The folder of the built extension; throws when it was not built. */
export function getBuiltExtension(browser: 'chrome' | 'firefox'): string {
  const folder = resolve(ROOT, process.env.DRAMATIS_OUT ?? 'dist', `${browser}-mv3`);
  if (!existsSync(resolve(folder, 'manifest.json'))) throw new Error(`${folder} is not there: run npm run build`);
  return folder;
}
