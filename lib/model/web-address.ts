/** Whether a browser would take it for a page of the web: nothing else may become a link. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//.test(address) && URL.canParse(address);
