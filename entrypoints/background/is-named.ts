import { fold } from '@/lib/model/folded-text';

/** Letters and digits of scripts that part their words. */
const PARTED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

/** Whether a text bears the name, as words of its own where the script parts words: "Lin" stands in "Lin’s moves", not in "Online". */
export function isNamed(text: string, name: string): boolean {
  const [within, sought] = [fold(text), fold(name).trim()];
  if (sought === '') return false;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!isWithinWord(within, at) && !isWithinWord(within, end)) return true;
  }
  return false;
}

/** Whether a place, UTF-16 code units, has such a letter on both of its sides. */
const isWithinWord = (text: string, at: number): boolean =>
  PARTED.test(text.charAt(at - 1)) && PARTED.test(text.charAt(at));
