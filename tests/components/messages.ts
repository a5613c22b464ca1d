/** The English messages behind `browser.i18n`, which the fake browser does not have. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '@/locales/en.json';

export function useEnglish(messages: unknown = english): void {
  const flat = flatten(messages as Tree);
  fakeBrowser.i18n.getMessage = ((key: string, substitutions?: string | string[]) => {
    const given = [substitutions ?? []].flat();
    return (flat.get(key) ?? '').replace(/\$(\d)/g, (_, n) => given[Number(n) - 1] ?? '');
  }) as typeof fakeBrowser.i18n.getMessage;
}

type Tree = { [key: string]: string | Tree };

/** Nested messages as the browser has them: keys joined by "_", plural forms by " | ". */
export function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else if ('n' in value) flat.set(prefix + key, Object.values(value).join(' | '));
    else for (const [inner, text] of flatten(value, `${prefix}${key}_`)) flat.set(inner, text);
  }
  return flat;
}
