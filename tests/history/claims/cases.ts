/**
 * Sentences written for these tests, names marked `[P:Ann Poe]` (P person, O organization, L place, R product line), and what the
 * patterns must propose for them: `type person @ organization`, with `!status` unless asserted. Whether a proposal is made a claim is
 * the ranker's word, tested on whole articles.
 */
export type PatternCase = { family: string; text: string; expected: string[]; never?: string[] };

export const PATTERN_CASES: readonly PatternCase[] = [
  {
    family: 'apposition',
    text: '[P:Ann Poe], the technical lead of [R:Merlin], spoke.',
    expected: ['position Ann Poe @ Merlin'],
  },
  {
    family: 'apposition',
    text: '[P:Ann Poe], 53, former head of sales at [O:Acme], spoke.',
    expected: ['position Ann Poe @ Acme'],
  },
  {
    family: 'apposition',
    text: "[P:Ann Poe], the design chief of [O:Acme]'s [R:Merlin], spoke.",
    expected: ['position Ann Poe @ Merlin'],
  },
  {
    family: 'apposition',
    text: 'It was said by [P:Ann Poe], chief US market economist at [O:Acme].',
    expected: ['position Ann Poe @ Acme'],
  },
  { family: 'premodifier', text: '[O:Acme] founder [P:Ann Poe] spoke.', expected: ['founder_of Ann Poe @ Acme'] },
  { family: 'premodifier', text: '[O:Acme Cloud] CTO [P:Ann Poe] spoke.', expected: ['position Ann Poe @ Acme Cloud'] },
  {
    family: 'premodifier',
    text: 'Prime Minister [P:Ann Poe] of [L:Norland] spoke.',
    expected: ['position Ann Poe @ Norland'],
  },
  {
    family: 'premodifier',
    text: "[O:Acme]'s finance chief, [P:Ann Poe], spoke.",
    expected: ['position Ann Poe @ Acme'],
  },
  { family: 'premodifier', text: 'The French president, [P:Ann Poe], spoke.', expected: ['position Ann Poe @ France'] },
  {
    family: 'joined',
    text: '[P:Ann Poe] is the founder and CEO of [O:Acme].',
    expected: ['founder_of Ann Poe @ Acme', 'position Ann Poe @ Acme'],
  },
  { family: 'affiliation', text: 'So said [P:Ann Poe] of [O:Acme].', expected: ['position Ann Poe @ Acme'] },
  { family: 'affiliation', text: "So said [O:Acme]'s [P:Ann Poe].", expected: ['position Ann Poe @ Acme'] },
  {
    family: 'list',
    text: '[O:Acme] directors [P:Ann Poe], [P:Bo Ray] and [P:Cy Low] spoke.',
    expected: ['position Ann Poe @ Acme', 'position Bo Ray @ Acme', 'position Cy Low @ Acme'],
  },
  {
    family: 'list',
    text: '[O:Acme] lost two managers, including [P:Ann Poe] and [P:Bo Ray].',
    expected: ['position Ann Poe @ Acme', 'position Bo Ray @ Acme'],
  },
  { family: 'copula', text: '[P:Ann Poe] is the chairman of [O:Acme].', expected: ['position Ann Poe @ Acme'] },
  {
    family: 'copula',
    text: '[P:Ann Poe] is not the chairman of [O:Acme].',
    expected: ['position Ann Poe @ Acme !denied'],
  },
  {
    family: 'copula',
    text: '[P:Ann Poe] will be chairman of [O:Acme].',
    expected: ['start_position Ann Poe @ Acme !planned'],
  },
  { family: 'as', text: '[P:Ann Poe] served as treasurer of [O:Acme].', expected: ['position Ann Poe @ Acme'] },
  {
    family: 'as',
    text: "As one of [O:Acme]'s youngest experts, [P:Ann Poe] built it.",
    expected: ['position Ann Poe @ Acme'],
  },
  {
    family: 'leading',
    text: '[O:Acme Labs], led by [O:Acme] CTO [P:Ann Poe], grew.',
    expected: ['position Ann Poe @ Acme Labs', 'position Ann Poe @ Acme'],
  },
  { family: 'leading', text: '[P:Ann Poe] runs [O:Acme].', expected: ['position Ann Poe @ Acme'] },
  {
    family: 'joining',
    text: '[P:Ann Poe] joined [O:Acme] from [O:Globex] in May.',
    expected: ['start_position Ann Poe @ Acme', 'end_position Ann Poe @ Globex'],
  },
  {
    family: 'leaving',
    text: '[P:Ann Poe] left [O:Acme] for [O:Globex].',
    expected: ['end_position Ann Poe @ Acme', 'start_position Ann Poe @ Globex'],
  },
  {
    family: 'leaving',
    text: '[P:Ann Poe], who had already left [O:Acme] to join [O:Globex], spoke.',
    expected: ['end_position Ann Poe @ Acme', 'start_position Ann Poe @ Globex'],
  },
  {
    family: 'leaving',
    text: '[P:Ann Poe] stepped down as chief executive of [O:Acme].',
    expected: ['end_position Ann Poe @ Acme'],
  },
  {
    family: 'leaving',
    text: '[P:Ann Poe] and [P:Bo Ray] have resigned from [O:Acme].',
    expected: ['end_position Ann Poe @ Acme', 'end_position Bo Ray @ Acme'],
  },
  {
    family: 'leaving',
    text: '[P:Ann Poe], head of sales, and [P:Bo Ray], a lawyer, both quit [O:Acme].',
    expected: ['end_position Ann Poe @ Acme', 'end_position Bo Ray @ Acme'],
  },
  {
    family: 'leaving',
    text: '[P:Ann Poe], left, walks with [P:Bo Ray] of [O:Acme].',
    expected: [],
    never: ['end_position Ann Poe'],
  },
  {
    family: 'appointing',
    text: '[O:Acme] has appointed [P:Ann Poe] as chief executive.',
    expected: ['start_position Ann Poe @ Acme'],
  },
  {
    family: 'appointing',
    text: '[P:Ann Poe] was named head of [O:Acme].',
    expected: ['start_position Ann Poe @ Acme'],
  },
  {
    family: 'appointing',
    text: '[O:Acme] poached [P:Ann Poe] from [O:Globex].',
    expected: ['start_position Ann Poe @ Acme', 'end_position Ann Poe @ Globex'],
  },
  {
    family: 'appointing',
    text: '[P:Ann Poe] was named best actress.',
    expected: [],
    never: ['start_position Ann Poe'],
  },
  { family: 'removing', text: '[P:Ann Poe] was sacked by [O:Acme].', expected: ['end_position Ann Poe @ Acme'] },
  {
    family: 'removing',
    text: '[O:Acme] fired its chief executive, [P:Ann Poe].',
    expected: ['end_position Ann Poe @ Acme'],
  },
  {
    family: 'succeeding',
    text: '[P:Ann Poe] replaces [P:Bo Ray] as chairman of [O:Acme].',
    expected: ['start_position Ann Poe @ Acme', 'end_position Bo Ray @ Acme'],
  },
  {
    family: 'succeeding',
    text: '[P:Bo Ray] was replaced in May by [P:Ann Poe].',
    expected: ['start_position Ann Poe', 'end_position Bo Ray'],
  },
  { family: 'nouns', text: "[P:Ann Poe]'s departure from [O:Acme] hurt.", expected: ['end_position Ann Poe @ Acme'] },
  {
    family: 'nouns',
    text: 'The appointment of [P:Ann Poe] as head of [O:Acme] surprised.',
    expected: ['start_position Ann Poe @ Acme'],
  },
  {
    family: 'nouns',
    text: '[P:Ann Poe] and [P:Bo Ray] both confirmed their departures from [O:Acme].',
    expected: ['end_position Ann Poe @ Acme', 'end_position Bo Ray @ Acme'],
  },
  {
    family: 'following',
    text: '[P:Ann Poe] left [O:Acme] to join [O:Globex]; [P:Bo Ray] followed suit.',
    expected: ['end_position Bo Ray @ Acme'],
    never: ['start_position Bo Ray'],
  },
  {
    family: 'founding',
    text: '[P:Ann Poe] and [P:Bo Ray] founded [O:Acme] in 2001.',
    expected: ['founder_of Ann Poe @ Acme', 'founder_of Bo Ray @ Acme'],
  },
  { family: 'founding', text: '[O:Acme], founded by [P:Ann Poe], grew.', expected: ['founder_of Ann Poe @ Acme'] },
  { family: 'owning', text: '[P:Ann Poe] bought [O:Acme] in 2001.', expected: ['owner_of Ann Poe @ Acme'] },
  {
    family: 'learning',
    text: '[P:Ann Poe] graduated from [O:Ore University].',
    expected: ['educated_at Ann Poe @ Ore University'],
  },
  { family: 'law', text: '[P:Ann Poe] was charged with fraud.', expected: ['legal Ann Poe'] },
  { family: 'life', text: '[P:Ann Poe] was born in 1950 and died in May.', expected: ['born Ann Poe', 'died Ann Poe'] },
  {
    family: 'pronoun',
    text: '[P:Ann Poe] spoke. She joined [O:Acme] in 2001.',
    expected: ['start_position Ann Poe @ Acme'],
  },
  {
    family: 'pronoun',
    text: '[P:Robert Ray] met [P:Ann Poe]. She joined [O:Acme] in 2001.',
    expected: ['start_position Ann Poe @ Acme'],
    never: ['start_position Robert Ray'],
  },
  { family: 'status', text: '[P:Ann Poe] will leave [O:Acme].', expected: ['end_position Ann Poe @ Acme !planned'] },
  { family: 'status', text: '[P:Ann Poe] is leaving [O:Acme].', expected: ['end_position Ann Poe @ Acme !planned'] },
  {
    family: 'status',
    text: '[P:Ann Poe] is set to join [O:Acme].',
    expected: ['start_position Ann Poe @ Acme !planned'],
  },
  { family: 'status', text: '[P:Ann Poe] to join [O:Acme]', expected: ['start_position Ann Poe @ Acme !planned'] },
  { family: 'status', text: '[P:Ann Poe] may leave [O:Acme].', expected: ['end_position Ann Poe @ Acme !potential'] },
  {
    family: 'status',
    text: 'Rumours that [P:Ann Poe] was leaving [O:Acme] spread.',
    expected: ['end_position Ann Poe @ Acme !potential'],
  },
  { family: 'status', text: '[P:Ann Poe] did not leave [O:Acme].', expected: ['end_position Ann Poe @ Acme !denied'] },
  {
    family: 'status',
    text: 'The board denied that [P:Ann Poe] had left [O:Acme].',
    expected: ['end_position Ann Poe @ Acme !denied'],
  },
  {
    family: 'status',
    text: '[P:Ann Poe] has no plans to leave [O:Acme].',
    expected: ['end_position Ann Poe @ Acme !denied'],
  },
  {
    family: 'status',
    text: '[P:Ann Poe] reportedly left [O:Acme].',
    expected: ['end_position Ann Poe @ Acme !reported'],
  },
  {
    family: 'status',
    text: '[P:Ann Poe] is leaving [O:Acme] to become chief executive of [O:Globex].',
    expected: ['start_position Ann Poe @ Globex !planned'],
  },
  {
    family: 'object pronoun',
    text: '[P:Ann Poe] ran the shop. [P:Bo Lee] of [O:Acme], who hired her in May, spoke.',
    expected: ['start_position Ann Poe @ Acme'],
  },
  {
    family: 'object pronoun',
    text: '[P:Ann Poe] ran [O:Acme]. [P:Bo Lee] replaced her as chief executive of [O:Acme].',
    expected: ['end_position Ann Poe @ Acme', 'start_position Bo Lee @ Acme'],
  },
  {
    family: 'far pronoun',
    text: '[P:Ann Poe] sang. It rained. The hall was full. Nobody left. The band played on. In 2005 she was elected president of the [O:Guild].',
    expected: ['start_position Ann Poe @ Guild'],
  },
  {
    family: 'join',
    text: '[P:Ann Poe], who joins from rival [O:Acme] on October 1, spoke.',
    expected: ['end_position Ann Poe @ Acme'],
  },
  {
    family: 'assume',
    text: '[O:Acme] grew. She takes over from co-founder [P:Bo Lee].',
    expected: ['end_position Bo Lee @ Acme'],
  },
  {
    family: 'appoint',
    text: '[P:Ann Poe] has been made deputy chief executive of [O:Acme].',
    expected: ['start_position Ann Poe @ Acme'],
  },
  {
    family: 'appoint',
    text: '[O:Acme] named [P:Ann Poe], until now head of sales at [O:Globex], as chief executive.',
    expected: ['start_position Ann Poe @ Acme'],
  },
  {
    family: 'stay',
    text: '[P:Ann Poe] of [O:Acme] left. She will remain chairwoman of [O:Acme].',
    expected: ['position Ann Poe @ Acme !planned'],
    never: ['start_position'],
  },
  {
    family: 'unrecognised owner',
    text: "[O:Globex] settled. The man, [P:Ann Poe], Cardinal's president, spoke in [O:Cardinal Regional].",
    expected: ['position Ann Poe @ Cardinal Regional'],
  },
  {
    family: 'idiom',
    text: '[O:Acme] owns the quay. [P:Ann Poe] said that talks would go on as before.',
    expected: [],
    never: ['start_position', 'end_position'],
  },
  {
    family: 'mixed list',
    text: '[O:Acme] was founded in 2009 by comedian [P:Ann Poe], songwriter [P:Bo Lee] and industry veteran [P:Cy Orr].',
    expected: ['founder_of Ann Poe @ Acme', 'founder_of Bo Lee @ Acme', 'founder_of Cy Orr @ Acme'],
  },
  {
    family: 'partners',
    text: '[P:Ann Poe] founded [O:Acme] in 2014 with [P:Bo Lee] and [P:Cy Orr].',
    expected: ['founder_of Ann Poe @ Acme', 'founder_of Bo Lee @ Acme', 'founder_of Cy Orr @ Acme'],
  },
  {
    family: 'emeritus',
    text: '[P:Ann Poe] is a mathematician, currently Professor Emeritus at [O:Acme University].',
    expected: ['position Ann Poe @ Acme University'],
  },
];
