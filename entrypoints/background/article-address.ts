/** Under which address an article is kept: the page names a canonical one, but only its own site is believed. */

/** The canonical address when it belongs to the site the page came from, else the page's own without its fragment. */
export function chooseAddress(canonical: string, page: string | null): string {
  if (page === null || areOneSite(canonical, page)) return canonical;
  const url = new URL(page);
  url.hash = '';
  return url.href;
}

/** "m.example.co.uk" and "www.example.co.uk" are one site; "a.co.uk" and "b.co.uk" are two. */
export function areOneSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  return siteOf(new URL(a).hostname) === siteOf(new URL(b).hostname);
}

const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu|or|ne|go)$/;

/** The part of a host that somebody registers, near enough: without the list of public suffixes. */
function siteOf(host: string): string {
  const labels = host.split('.');
  if (/^[\d.:[\]]+$/.test(host) || labels.length < 3) return host;
  return labels.slice(SECOND_LEVEL.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}
