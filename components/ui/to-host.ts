/** Styles of our pages for a shadow root of ours in a page: `:root` is the page's; the same rules belong to the host. */
export const toHost = (css: string): string =>
  css.replace(/:root(\[[^\]]*\])?/g, (_, on) => (on ? `:host(${on})` : ':host'));
