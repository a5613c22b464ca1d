/** Names of months, so that dates on pages are read without asking the engine, whose own tables cost 20 ms to open. */

const MONTHS = [
  'january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari января январь янв stycznia ocak oca ianuarie يناير जनवरी',
  'february feb februar feber février fevrier févr fév febrero febbraio fevereiro fev februari февраля февраль фев lutego şubat şub فبراير फ़रवरी',
  'march mar märz maerz mär mrz mars marzo março marco maart mrt марта март мар marca mart مارس मार्च',
  'april apr avril avr abril abr aprile апреля апрель апр kwietnia nisan nis أبريل अप्रैल',
  'may mai mayo maggio mag maio mei maj мая май maja mayıs مايو मई',
  'june jun juni juin junio giugno giu junho июня июнь июн czerwca haziran haz يونيو जून',
  'july jul juli juillet juil julio luglio lug julho июля июль июл lipca temmuz tem يوليو जुलाई',
  'august aug août aout agosto ago augustus augusti августа август авг sierpnia ağustos ağu أغسطس अगस्त',
  'september sep sept septembre septiembre settembre setembro set сентября сентябрь сен сент września eylül eyl سبتمبر सितंबर',
  'october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь окт października ekim eki أكتوبر अक्टूबर',
  'november nov novembre noviembre novembro ноября ноябрь ноя listopada kasım kas نوفمبر नवंबर',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro декабря декабрь дек grudnia aralık ara ديسمبر दिसंबर',
];
/** Languages whose months stand above. */
const KNOWN = ' en de fr es it pt nl sv da no nb nn ru pl tr ar hi zh ja ko ca ';

const known = new Map<string, number>();

/** Month by name, in lower case and without a full stop. `language`: BCP 47, whose names are asked of the engine when they are not known here. */
export function monthNames(language: string | null): ReadonlyMap<string, number> {
  if (known.size === 0)
    for (const [i, names] of MONTHS.entries()) for (const name of names.split(' ')) known.set(name, i + 1);
  const locale =
    language && !KNOWN.includes(` ${language.toLowerCase().split('-', 1)[0]} `) ? findLocale(language) : null;
  return locale === null ? known : new Map([...known, ...askEngine(locale)]);
}

function askEngine(locale: string): [string, number][] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  return MONTHS.flatMap((_, i): [string, number][] => {
    const parts = format.formatToParts(new Date(Date.UTC(2020, i, 1)));
    const name =
      parts
        .find((part) => part.type === 'month')
        ?.value.toLowerCase()
        .normalize('NFC') ?? '';
    return /^\p{L}{3,}$/u.test(name) ? [[name, i + 1]] : [];
  });
}

/** null where the engine does not know the language, or the page's tag is none. */
function findLocale(language: string): string | null {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? null;
  } catch {
    return null;
  }
}
