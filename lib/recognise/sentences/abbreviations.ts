/** Words whose full stop is part of the word. Lower case, without the stop. Gathered from general knowledge of English news style. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before the name or number they belong to: a sentence never ends here. */
export const BEFORE_A_NAME = words(
  'rt re prop thos wm chas geo jas mr mrs ms mx dr prof rev revd fr hon pres gov sen sens rep reps amb gen adm maj col lt capt cpt cmdr cdr cpl sgt pvt pte supt insp det sr sra srta mme mlle mons messrs mt st ste ft vs viz cf eg ie approx est fig figs ed eds vol vols art arts atty asst assoc dep sec treas spc pfc ald',
);

/** Belong to the number that follows: "No. 10", "Jan. 5", "p. 12". Before anything else they may end a sentence. */
export const BEFORE_A_NUMBER = words(
  'no nos p pp ch sec art para jan feb mar apr jun jul aug sep sept oct nov dec ext c ca approx',
);

/** Stand after a name: a sentence goes on unless the next word is one that opens sentences. */
export const AFTER_A_NAME = words(
  'inc corp co cos ltd llc plc bros jr sr esq intl dept univ assn bhd pty pte gmbh ave blvd rd etc al mfg hldgs calif conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo del',
);

/** Words that open a sentence and are hardly ever part of a name that follows an abbreviation. */
export const OPENERS = words(
  "the a an this that these those he she it they we i you his her its their our my your he's she's it's they're we're i'm there here who what when where why how which in on at by for from with to as if but and or so yet nor also after before during since until while although though because once meanwhile however then now still even just only both each every some many most more all few several another other such no not last earlier later under over between among despite according asked shares is was are were has had will would can could should do does did analysts officials police one two three both",
);

/** What may follow "p.m." inside its sentence: days, months, time zones. */
export const AFTER_A_TIME = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec et est edt pt pst pdt ct cst cdt mt gmt bst utc cet ist jst hkt aest eastern pacific central london beijing local',
);

/** Brands whose name ends in a mark. */
export const NAME_WITH_MARK = words('yahoo yum jeopardy');
