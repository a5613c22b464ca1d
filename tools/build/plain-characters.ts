import type { Plugin } from 'vite';

/** What runs in other people's pages. */
const IN_PAGES = /^(?:content-scripts\/\w+|reader|card)\.js$/;

/**
 * Writes every character beyond ASCII in our page scripts as an escape. A script of plain characters is held and parsed by
 * the engine at a byte a character; one Chinese word in it doubles that for the whole file, in every page.
 */
export function plainCharacters(): Plugin {
  return {
    name: 'plain-characters',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && IN_PAGES.test(chunk.fileName)) chunk.code = toPlain(chunk.code);
      }
    },
  };
}

/** Strings, expressions and templates read an escape as the character it stands for; nothing else of a script holds any. */
export function toPlain(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
