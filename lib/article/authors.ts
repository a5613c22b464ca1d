/** Bylines as people. Publishers put addresses, numbers, handles and their own name where an author belongs. */
import { asList, isNode, stringOf } from './json-ld';

const MAX_AUTHORS = 50;
const MAX_LENGTH = 120;

/** Words that open a byline in the languages we meet most; never part of a name. */
const OPENING =
  /^(?:by|von|par|por|di|da|door|av|af|text|texte|written by|story by|reported by|reporting by|words by|bylines?|作者|記者|记者|文|撰文|责任编辑|責任編輯|责编|編集)\s*[:：]?\s+|^(?:作者|記者|记者|文|撰文|责编|责任编辑)\s*[:：]\s*/i;
const AND = /\s*(?:[,;|•·/、，；]|\s(?:and|und|et|y|e|en|och|og|&|with|mit|avec|con)\s)\s*/i;

/** "By A. Person and Some One, Reuters" → ["A. Person", "Some One", "Reuters"]; not yet cleared of what is no person. */
export function splitByline(byline: string): string[] {
  return byline
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[(（[](.*)[)）\]]$/, '$1')
    .replace(OPENING, '')
    .split(AND)
    .map((name) => name.trim().replace(OPENING, ''))
    .filter((name) => name !== '');
}

/** Names of the `author` of a JSON-LD node: strings, objects, lists of either. */
export function authorsOf(value: unknown): string[] {
  return asList(value).flatMap((author) => {
    if (!isNode(author)) return typeof author === 'string' ? splitByline(author) : [];
    return asList(author.name).flatMap((name) => splitByline(stringOf(name) ?? ''));
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
    .replace(/[\s,;:|–-]+$/, '')
    .trim();
}

/** Not: "12345", "https://…/author/x", "@handle", "x@y.org", a sentence. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_LENGTH) return false;
  if (/https?:|www\.|\/|@|[<>{}[\]=_]/.test(name)) return false;
  if (!/\p{L}{2}|[\p{Script=Han}]/u.test(name) || /\d{3}/.test(name)) return false;
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
