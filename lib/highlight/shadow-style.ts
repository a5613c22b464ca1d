/** Firefox paints highlights inside a shadow root only by a style sheet of that root. */

/** Gives the shadow roots the ranges stand in the style; one that has it keeps it. Returns the way to take it out again. */
export function adoptInShadowRoots(ranges: readonly Range[], css: string): () => void {
  const roots = new Set<ShadowRoot>();
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  if (roots.size === 0) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}
