import type { Plugin } from 'vite';

/** What runs in other people's pages. */
const IN_PAGES = /^(?:content-scripts\/\w+|reader|pointer|card|quotes)\.js$/;

/** To V8: compile every function at once rather than skim it now and parse it again when it is called. Others take it for a comment. */
const ALL_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Parsing our scripts is a good part of what they cost a page. They are written so that the engine does it once, and at a byte
 * a character: one Chinese word in a script doubles that for the whole of it.
 */
export function quickToParse(): Plugin {
  return {
    name: 'quick-to-parse',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && IN_PAGES.test(chunk.fileName)) chunk.code = ALL_AT_ONCE + toAscii(chunk.code);
      }
    },
  };
}

/** Strings, expressions and templates read an escape as the character it stands for; nothing else of a script holds any. */
export function toAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
