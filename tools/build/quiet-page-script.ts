import type { Plugin } from 'vite';

const ENTRY = 'entrypoints/content';

const MODULES: Readonly<Record<string, string>> = {
  'wxt/utils/content-script-context': 'export class ContentScriptContext {}',
  'wxt/browser': `
    const api = () => globalThis.browser ?? globalThis.chrome;
    export const browser = { get runtime() { return api().runtime; }, get storage() { return api().storage; } };`,
};

/**
 * For the script that is in every page. WXT's context of a content script announces itself by an event that carries the
 * extension's id, and both it and WXT's `browser` touch the browser's interfaces at start, which costs more than all else
 * the script does in a page that is no article. Here the context is empty, because `entrypoints/content` does not use it, and the interfaces are reached when they are needed.
 */
export function quietPageScript(): Plugin {
  let isPageScript = false;
  return {
    name: 'quiet-page-script',
    enforce: 'pre',
    configResolved({ build }) {
      isPageScript = JSON.stringify([build.lib, build.rollupOptions.input]).includes(ENTRY);
    },
    resolveId: (source) => (isPageScript && source in MODULES ? `\0quiet:${source}` : null),
    load: (id) => (isPageScript ? (MODULES[id.replace('\0quiet:', '')] ?? null) : null),
  };
}
