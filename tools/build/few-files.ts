import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './ensure-dependencies.mjs';

type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };
type Part = 'base' | 'surface';

const POPUP = join(ROOT, 'entrypoints', 'popup', 'main.tsx');
const BACKGROUND = join(ROOT, 'entrypoints', 'background', 'index.ts');

/** What the framework puts before everything: only its first part runs in the worker. */
const FIRST: Readonly<Record<string, Part>> = {
  '\0virtual:wxt-plugins': 'base',
  '\0virtual:wxt-html-plugins': 'surface',
};

/**
 * Each file a page asks for costs it more than a kilobyte of code does, and left alone the bundler cuts the popup into as many as there
 * are ways for its parts to be shared. Here what the popup needs before it can show anything becomes two files: what the worker
 * needs too, and the rest. Both hold whatever they import, so that neither waits for one that waits for it; and the rest, which may
 * speak to a document, is never the worker's. A page's own first module stays outside: it draws as soon as it is loaded. The polyfill
 * of `modulepreload`, which speaks to the document too, is left out: all browsers we run in know the link.
 */
export function fewFiles(): Plugin {
  return {
    name: 'few-files',
    config({ build }) {
      if (build?.lib) return null;
      const partOf = toParts();
      const group = (name: Part, priority: number) => ({
        name: (id: string, graph: Graph) => (partOf(id, graph) === name ? name : null),
        debugName: name,
        priority,
      });
      return {
        build: {
          modulePreload: { polyfill: false },
          rolldownOptions: { output: { codeSplitting: { groups: [group('base', 2), group('surface', 1)] } } },
        },
      };
    },
  };
}

function toParts(): (id: string, graph: Graph) => Part | null {
  let parts: ReadonlyMap<string, Part> | null = null;
  return (id, graph) => {
    parts ??= findParts(graph);
    return parts.get(id) ?? FIRST[id] ?? null;
  };
}

function findParts(graph: Graph): Map<string, Part> {
  const worker = reachableFrom(BACKGROUND, graph);
  const parts = new Map<string, Part>();
  for (const id of reachableFrom(POPUP, graph)) parts.set(id, worker.has(id) ? 'base' : 'surface');
  parts.delete(POPUP);
  return parts;
}

/** The module and whatever it needs before it can run, in turn; not what it imports later. */
function reachableFrom(entry: string, graph: Graph): Set<string> {
  const found = new Set<string>([entry]);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
