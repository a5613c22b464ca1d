import type { Plugin } from 'vite';

const CONTEXT = 'wxt/utils/content-script-context';
const QUIET = '\0quiet-content-script-context';

/**
 * WXT's context of a content script announces itself to every page by an event that carries the extension's id, and
 * touches the browser's interface at start, which costs more than all else our script does in a page that is no article.
 * Ours is a plain AbortController; `entrypoints/content` ends it.
 */
export function quietPageScript(): Plugin {
  return {
    name: 'quiet-page-script',
    enforce: 'pre',
    resolveId: (source) => (source === CONTEXT ? QUIET : null),
    load: (id) => (id === QUIET ? 'export class ContentScriptContext extends AbortController {}' : null),
  };
}
