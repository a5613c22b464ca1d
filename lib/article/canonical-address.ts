/** One address for one article, whichever way the reader came: canonical link, no tracking, AMP and print folded. */

/** Parameters that say where a reader came from, never what is shown. After the lists of ClearURLs and Firefox. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|at_\w+|ns_\w+|wt_\w+|wt\.\w+|fbclid|gclid|dclid|gbraid|wbraid|gad_source|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|oly_\w+_id|vero_id|_hsenc|_hsmi|_openstat|spm|ref|ref_\w+|referrer|source|src|cmp|cmpid|cid|ncid|icid|ito|xtor|smid|smtyp|sr_share|share|shared?|taid|amp|amp_\w+|outputtype|ocid|sh|feature|partner|campaign|campaign_id|rss|ftag|sref|srnd|guccounter|guce_\w+|__twitter_impression|s_cid|kwp_\w+|tpcc|mod|st|reflink|trk|trkcampaign|gaa_\w+|giftcopy|accesstoken|unlocked_article_code|print|printable|view)$/i;

/** Values of the ambiguous ones that are kept: a number is an id, not a campaign. */
const AMBIGUOUS = /^(?:source|src|cid|st|view|mod|sh|amp|print|ref|share)$/i;

/**
 * The article's address for `pageUrl`, given what the page declares (`<link rel=canonical>`, `og:url`), in order of trust.
 * A declared address counts only on the same site and when it is not the front page; pages served from elsewhere may lie.
 * Throws for a page address that is no URL.
 */
export function canonicalAddress(pageUrl: string, declared: readonly (string | null | undefined)[]): string {
  const page = new URL(pageUrl);
  for (const candidate of declared) {
    if (!candidate || !URL.canParse(candidate, page)) continue;
    const url = new URL(candidate, page);
    if (/^https?:$/.test(url.protocol) && isSameSite(url, page) && (!isFront(url) || isFront(page))) return fold(url);
  }
  return fold(page);
}

/** Same registrable name, roughly: the last two labels, or three below a two-letter second level such as co.uk. */
export function isSameSite(a: URL, b: URL): boolean {
  return siteOf(a.hostname) === siteOf(b.hostname);
}

function siteOf(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const take =
    labels.length > 2 &&
    /^(?:com?|net|org|gov|edu|ac|or|ne|go|gob|nom)$/.test(second) &&
    (labels.at(-1)?.length ?? 0) === 2
      ? 3
      : 2;
  return labels.slice(-take).join('.');
}

const isFront = (url: URL): boolean => /^\/(?:index\.\w+)?$/.test(url.pathname);

function fold(url: URL): string {
  const folded = new URL(url);
  folded.hash = '';
  folded.username = '';
  folded.password = '';
  for (const [key, value] of [...folded.searchParams]) {
    if (TRACKING.test(key) && !(AMBIGUOUS.test(key) && /^\d{3,}$/.test(value))) folded.searchParams.delete(key);
  }
  folded.hostname = folded.hostname.replace(/^amp[.-]/, '');
  folded.pathname = folded.pathname
    .replace(/^\/amp\//, '/')
    .replace(/\/amp\/?$/, '')
    .replace(/\.amp(\.html?)?$/, '$1')
    .replace(/\/(?:print|drucken|imprimer)\/?$/, '');
  return folded.href;
}
