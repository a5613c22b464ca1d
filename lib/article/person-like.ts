/** Whether a string a page shows where a byline stands can be a person's name. */

/** At least two words with capitals, particles between them allowed; or a name in Han or Kana. */
export function isPersonLike(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{2,12}$/u.test(name))
    return /\p{Script=Han}/u.test(name) && !/(?:報導|报道|報道|電|讯|編輯|编辑|社|報|报|网|網)$/.test(name);
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6 || /\d/.test(name) || NO_NAME.test(name)) return false;
  const isName = (word: string) => /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*$/u.test(word);
  const isParticle = (word: string) =>
    /^(?:d[aeiou]s?|del|della|der|den|van|von|zu|zur|la|le|el|al|bin|ibn|y|e|ter|ten|af|av)$|^[dlO]['’]/u.test(word);
  return isName(words.at(-1) ?? '') && words.every((word) => isName(word) || isParticle(word));
}

/** Headings beside a byline. */
const NO_NAME =
  /^(?:about|more|follow|see|read|all|contact|our|meet|über|mehr|alle|à propos|tous|sobre|más|altri|veja|the author)(?:\s|$)/i;
