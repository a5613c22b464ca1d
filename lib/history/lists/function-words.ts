/** Closed classes of English, lower case. Own lists. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const DETERMINERS = words(
  'the a an its his her their our my your this that these those one another some any no each every both',
);
export const SUBJECT_PRONOUNS = words('he she');
export const PREPOSITIONS = words(
  `of for at in on with from by to into onto over under about against among between through during before after since until till despite without within
 amid upon via per towards toward as than like including alongside near behind beyond across around following versus`,
);
export const CONJUNCTIONS = words(
  'and or but nor yet so & while when whereas although though because if unless whether where that who which whom whose what why how',
);
export const AUXILIARIES = words(
  `is are was were be been being am has have had having do does did will would shall should may might can could must 's 're 've 'll 'd ’s ’re ’ve ’ll ’d
 isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't didn't doesn't don't can't couldn't get gets got getting`,
);
export const ADVERBS = words(
  `already also now then once again still just only later soon recently currently formerly previously officially formally finally eventually subsequently
 abruptly suddenly quietly immediately reportedly allegedly apparently both all never not n't first newly always ever even initially originally today
 yesterday unexpectedly unanimously jointly personally effectively temporarily permanently shortly simply long since briefly too either neither himself herself
 themselves controversially successfully duly famously publicly privately twice instead meanwhile together separately respectively`,
);
/** Verbs of saying and other frequent verbs that end a noun phrase to the left of a role. */
export const STOP_VERBS = words(
  `said says say saying told tells tell added adds asked asks insisted insists argued argues warned warns explained explains believes believe believed thinks
 noted notes claimed claims announced announces revealed reveals confirmed confirms wrote writes tweeted joked recalled predicted stressed suggested agreed admitted
 denied hailed praised accused blamed urged criticised criticized attacked made make makes making met meets saw see seen sees set put gave give given gives took take taken
 came come comes went go goes gone used uses use called calls call became become becomes becoming remain remains remained want wants wanted
 named names appointed appoints hired hires elected elects replaced replaces succeeded succeeds joined joins join left leaves leave quit quits resigned resigns
 led leads ran runs run headed heads serve served serves serving worked works work working including includes included include against
 featuring starring hosted played plays play won wins win lost loses beat beats signed signs sign bought sold
 founded owned owns born died expects expected hopes hoped plans planned found find finds keep keeps kept let lets help helps helped
 brought bring brings shows show showed showed hit hits know knows known think thought get gets got interviewed dismissed fired sacked ousted`,
);
export const REPORTING_VERBS = words(
  `said says say told tells added adds insisted insists argued argues warned warns explained explains claimed claims announced reveals revealed confirmed wrote writes
 noted notes stated states tweeted posted denied denies admitted acknowledged`,
);
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** Closed classes and frequent verbs: none of these stands inside a role's name. */
export function isFunctionWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower) ||
    STOP_VERBS.has(lower)
  );
}

/** Words in -ing and -ed that do stand in front of a role. */
export const ROLE_PARTICIPLES = words(
  `managing acting leading founding operating marketing engineering trading banking housing planning advertising accounting nursing shipping cycling boxing racing working outgoing incoming
 sitting ruling visiting reigning supporting training teaching purchasing mining farming fishing building manufacturing lending investing consulting broadcasting publishing printing
 opposing presiding commanding contributing coordinating programming casting recording supervising departing retiring
 retired appointed elected renowned noted celebrated disgraced experienced respected named newly-appointed named wanted associated united combined`,
);
