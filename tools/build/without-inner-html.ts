import type { Plugin } from 'vite';

/**
 * Takes out Preact's one `innerHTML` write (dangerouslySetInnerHTML, which we never use), so that the add-on linter
 * has nothing to warn of. Fails the build when Preact changed and the write is not where it was.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/node_modules\/preact\/dist\/preact(\.module|\.min)?\.m?js/.test(id)) return null;
      const cleaned = code
        .replace(/\b\w+\.innerHTML\s*=\s*[\w.]+/g, 'void 0')
        .replace(/\.innerHTML\b/g, '.textContent');
      if (cleaned === code) throw new Error(`no innerHTML write found in ${id}: check what Preact does now`);
      return { code: cleaned, map: null };
    },
  };
}
