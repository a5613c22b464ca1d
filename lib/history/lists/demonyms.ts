/** Adjective → country or bloc, for roles such as "French president". Own list. */
const PAIRS = `american:US|british:UK|english:England|scottish:Scotland|welsh:Wales|irish:Ireland|french:France|german:Germany|italian:Italy|spanish:Spain|portuguese:Portugal
dutch:Netherlands|belgian:Belgium|swiss:Switzerland|austrian:Austria|danish:Denmark|swedish:Sweden|norwegian:Norway|finnish:Finland|icelandic:Iceland|polish:Poland
czech:Czech Republic|slovak:Slovakia|hungarian:Hungary|romanian:Romania|bulgarian:Bulgaria|greek:Greece|turkish:Turkey|cypriot:Cyprus|maltese:Malta|serbian:Serbia
croatian:Croatia|slovenian:Slovenia|bosnian:Bosnia|albanian:Albania|macedonian:Macedonia|kosovan:Kosovo|russian:Russia|soviet:Soviet Union|ukrainian:Ukraine|belarusian:Belarus
moldovan:Moldova|georgian:Georgia|armenian:Armenia|azerbaijani:Azerbaijan|kazakh:Kazakhstan|uzbek:Uzbekistan|lithuanian:Lithuania|latvian:Latvia|estonian:Estonia
chinese:China|japanese:Japan|korean:Korea|taiwanese:Taiwan|mongolian:Mongolia|vietnamese:Vietnam|thai:Thailand|cambodian:Cambodia|burmese:Burma|malaysian:Malaysia
singaporean:Singapore|indonesian:Indonesia|philippine:Philippines|filipino:Philippines|indian:India|pakistani:Pakistan|bangladeshi:Bangladesh|nepalese:Nepal
afghan:Afghanistan|iranian:Iran|iraqi:Iraq|syrian:Syria|lebanese:Lebanon|jordanian:Jordan|israeli:Israel|palestinian:Palestine|saudi:Saudi Arabia|yemeni:Yemen
omani:Oman|emirati:United Arab Emirates|qatari:Qatar|kuwaiti:Kuwait|bahraini:Bahrain|egyptian:Egypt|libyan:Libya|tunisian:Tunisia|algerian:Algeria|moroccan:Morocco
sudanese:Sudan|ethiopian:Ethiopia|eritrean:Eritrea|somali:Somalia|kenyan:Kenya|ugandan:Uganda|tanzanian:Tanzania|rwandan:Rwanda|burundian:Burundi|congolese:Congo
angolan:Angola|mozambican:Mozambique|zambian:Zambia|zimbabwean:Zimbabwe|malawian:Malawi|namibian:Namibia|nigerian:Nigeria|ghanaian:Ghana|senegalese:Senegal
malian:Mali|ivorian:Ivory Coast|liberian:Liberia|cameroonian:Cameroon|gabonese:Gabon|canadian:Canada|mexican:Mexico|guatemalan:Guatemala|honduran:Honduras
salvadoran:El Salvador|nicaraguan:Nicaragua|panamanian:Panama|cuban:Cuba|haitian:Haiti|jamaican:Jamaica|dominican:Dominican Republic|colombian:Colombia
venezuelan:Venezuela|ecuadorian:Ecuador|peruvian:Peru|bolivian:Bolivia|chilean:Chile|argentine:Argentina|argentinian:Argentina|brazilian:Brazil|uruguayan:Uruguay
paraguayan:Paraguay|australian:Australia|fijian:Fiji|samoan:Samoa|european:European Union`;

export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/[|\n]/).map((pair): [string, string] => {
    const at = pair.indexOf(':');
    return [pair.slice(0, at).trim(), pair.slice(at + 1)];
  }),
);
