/** Bylines as people. Publishers put addresses, numbers, handles, titles and their own name where an author belongs. */
import { cutByline, isTitle, OPENING } from './byline-words';
import { asList, isNode, type JsonLdNode, stringOf } from './json-ld';

const MAX_AUTHORS = 50;
const MAX_LENGTH = 120;
const MAX_DEPTH = 4;

/** A comma before "Jr." parts no names. */
const AND =
  /\s*(?:,(?!\s*(?:Jr|Sr|II|III|IV)\b)|[;|•·/／、，；]|\s(?:and|und|et|y|e|en|och|og|и|&|with|mit|avec|con)\s)\s*/i;
const DEGREES = /,?\s+(?:ph\.?\s?d|m\.?d|mba|esq|rn|obe|mbe)\.?(?=$|[\s,;])/gi;
const HAN_ONLY = /^[\p{Script=Han}\s]+$/u;
/** A place after the name: "in Brussels", "à Paris". */
const PLACE = /\s+(?:in|at|from|aus|à|em)\s+\p{Lu}.*$/u;

/** "By A. Person and Some One, Reuters" → ["A. Person", "Some One", "Reuters"]; not yet cleared of what is no person. */
export function splitByline(byline: string): string[] {
  const line = byline.replace(/\s+/g, ' ').trim();
  if (line.startsWith('http') || line.startsWith('www.') || line.startsWith('/')) return [];
  if (isPlainName(line)) return [line];
  const bare = line.replace(/^[(（[](.*)[)）\]]$/, '$1').replace(OPENING, '');
  const cut = cutByline(bare).replace(DEGREES, '');
  // simplified characters: Chinese parts names by spaces, Japanese the family's name from the given one
  const parts = /记者|责|编辑|撰/.test(line) && HAN_ONLY.test(cut) ? cut.split(' ') : cut.split(AND);
  const names = parts.map((name) => name.trim().replace(OPENING, '').replace(PLACE, '').trim()).filter(Boolean);
  return names.filter((name, i) => i === 0 || !(isTitle(name) || isTown(name, names[0] ?? '')));
}

/**
 * A few words, none of which opens a byline or parts names. Most metadata says just that, and the expressions for all the rest
 * cost more to compile than everything else that is done with it.
 */
function isPlainName(line: string): boolean {
  const words = line.split(' ');
  if (words.length > 4 || /[,;|•·/:&@()[\]\d\u0400-\u04ff\u3000-\uffff]/.test(line)) return false;
  return !words.some((word) => NO_NAME_WORDS.includes(` ${word.toLowerCase()} `));
}
const NO_NAME_WORDS =
  ' by von par por di da door av af od from text texte texto and und et y e en och og with mit avec con in at aus à em ' +
  'written story reported reporting words published posted a oleh yazan author autor autore auteur bylines byline phd md mba ';

/** One word after a whole name, in one string with it: where it was written. Agencies are written in capitals, or known. */
function isTown(name: string, first: string): boolean {
  if (name.includes(' ') || !first.includes(' ') || !/^\p{Script=Latin}+$/u.test(name)) return false;
  return name !== name.toUpperCase() && !/^(?:Reuters|Bloomberg|Xinhua|Kyodo|dpa|epd|Interfax)$/.test(name);
}

/** Names of the `author` of a JSON-LD node: strings, objects, lists of either. `nodes`: those it may refer to. */
export function authorsOf(value: unknown, nodes: readonly JsonLdNode[], depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  return asList(value).flatMap((author) => {
    if (Array.isArray(author)) return authorsOf(author, nodes, depth + 1);
    if (!isNode(author)) return typeof author === 'string' ? splitByline(author) : [];
    const names = asList(author.name).flatMap((name) => splitByline(stringOf(name) ?? ''));
    if (names.length > 0) return names;
    const whole = [stringOf(author.givenName), stringOf(author.familyName)].filter(Boolean).join(' ');
    if (whole !== '') return [whole];
    if (author.author !== undefined) return authorsOf(author.author, nodes, depth + 1);
    const meant = nodes.find((node) => node !== author && node['@id'] !== undefined && node['@id'] === author['@id']);
    return meant?.name === undefined ? [] : authorsOf(meant, nodes, depth + 1);
  });
}

/** Those that can be people, each once. `siteNames`: what the site calls itself. */
export function keepPeople(names: readonly string[], siteNames: readonly (string | null)[]): string[] {
  const sites = new Set(siteNames.map((name) => fold(name ?? '')).filter((name) => name !== ''));
  const kept = new Map<string, string>();
  for (const raw of names) {
    const name = cleanName(raw);
    if (isName(name) && !sites.has(fold(name)) && !kept.has(fold(name))) kept.set(fold(name), name);
  }
  return [...kept.values()].slice(0, MAX_AUTHORS);
}

function cleanName(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .replace(/\s*\([^)]*\)?\.?\s*$/, '')
    .replace(/\s*(?:記者|记者|特派員|編集委員|論説委員)$/, '')
    .replace(/[\s,;:|–-]+$/, '')
    .trim();
}

/** Not: "12345", "https://…/author/x", "@handle", "x@y.org", a sentence. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_LENGTH) return false;
  if (/https?:|www\.|\/|@|[<>{}[\]=_]/.test(name)) return false;
  if (!/[A-Za-z]{2}/.test(name) && !/\p{L}{2}|[\p{Script=Han}]/u.test(name)) return false;
  if (/\d{3}/.test(name)) return false;
  return (
    !/^(?:admin|administrator|editor|redaktion|staff|webmaster|author|null|undefined|unknown)$/i.test(name) &&
    name.split(' ').length <= 8
  );
}

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '');
