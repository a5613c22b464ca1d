/** The words round a name in a byline, in the languages we meet most. */

/** Open a byline where a name follows; never part of a name. */
const SPOKEN =
  '(?:written|story|report(?:ed|ing)?|words|text|published|posted|opinion|analysis|interview) by|by|from|' +
  '(?:geschrieben |verfasst |ein (?:artikel|beitrag|kommentar|gastbeitrag|interview) )?von|' +
  '(?:publi[ée]e? |[ée]crite? |r[ée]dig[ée]e? |propos recueillis )?par|' +
  '(?:escrito |publicado |texto )?por|a cura di|(?:scritto |pubblicato )?da|di|(?:geschreven )?door|av|af|oleh';
/** Open one before a colon or a space. */
const LABELS =
  'text[eo]?|bylines?|authors?|autor(?:en|in|es|as?|e)?|auteurs?|redactora?|автор(?:ы)?|текст|yazan|' +
  '作者|記者|记者|文|撰文|责任编辑|責任編輯|责编|编辑|編集|取材';

export const OPENING = new RegExp(
  `^(?:(?:${SPOKEN})\\s*[:：]?\\s+|(?:${LABELS})\\s*(?:[:：]\\s*|\\s+)|(?:文|作者)\\s*[/／＝=]\\s*|[【〔]?(?:本報|本报)?(?:記者|记者)\\s*(?=\\p{Script=Han}))`,
  'iu',
);

/** What a byline says after the names. */
const AFTER =
  /\s*(?:[|•·]|\s[–—-]\s)?\s*(?:published|updated|posted|last updated|aktualisiert|veröffentlicht|stand:|publié|mis à jour|publicado|actualizado|atualizado|aggiornat[oa]|pubblicat[oa]|опубликовано|来源|來源|编辑[:：]|责任编辑|責任編輯|摄影|\d{1,4}\s*[年./ -]\s*\d|\d{1,2}\.?\s+\p{L}{3,}\.?\s+\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}).*$/iu;

/** The names' part of a byline without its opening. */
export function cutByline(line: string): string {
  const cut = line.replace(AFTER, '').trim();
  return cut === '' ? line : cut;
}

const TITLES =
  /(?:^|\s)(?:correspondent|editor|reporter|writer|journalist|producer|columnist|contributor|analyst|presenter|bureau|photographer|redakteur(?:in)?|korrespondent(?:in)?|journaliste|correspondante?|envoyée?|redactora?|corresponsal|periodista|giornalista|inviat[oa]|corrispondente|repórter|jornalista|correspondente)(?:$|[\s,])/iu;

/** What somebody is, rather than who: "political correspondent". */
export function isTitle(name: string): boolean {
  return TITLES.test(name) || /^\p{Ll}+(?:\s\p{Ll}+)*$/u.test(name);
}
