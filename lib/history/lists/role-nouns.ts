/**
 * Heads of role phrases, singular, lower case: what a person can be said to be or to be paid for.
 * Own list, from general knowledge. Kinship, age, nationality and victims of events are left out on purpose: they are no roles.
 * The first group is held *at* an organization: such a role without one in its own phrase is looked for one nearby.
 */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  `president vice-president chairman chairwoman chairperson chair co-chair co-chairman vice-chairman vice-chair director co-director director-general
executive chief co-chief ceo coo cfo cto cio ciso cmo cpo cro cso evp svp vp md boss head co-head leader co-leader manager co-manager officer
secretary undersecretary treasurer spokesman spokeswoman spokesperson analyst strategist economist partner counsel
editor co-editor correspondent columnist producer presenter anchor host co-host commissioner administrator superintendent
chancellor vice-chancellor rector provost dean principal headteacher headmaster headmistress lecturer professor fellow
coach trainer captain skipper vice-captain striker midfielder defender goalkeeper winger forward fullback quarterback linebacker cornerback defenseman goaltender
pitcher catcher hooker prop flanker lock fly-half scrum-half centre center guard tackle receiver keeper
governor deputy ambassador envoy representative delegate inspector constable commander commandant
chaplain curator conductor trustee patron liaison lead co-lead staffer aide adviser advisor assistant associate consultant
engineer designer researcher scientist technologist developer member co-member founder co-founder cofounder supremo tsar czar
president-elect ceo-designate controller comptroller registrar bursar auditor coordinator co-ordinator organiser organizer planner supervisor foreman
marshal postmaster receptionist concierge chef sommelier expert specialist pillar veteran number-two 
cameraman bassist guitarist drummer vocalist frontman keyboardist singer-songwriter dj intern trainee apprentice employee worker
regulator ombudsman negotiator lobbyist recruiter scout nominee candidate hopeful challenger contender front-runner frontrunner boss-designate
chairmanship evangelist architect steward whip clerk prefect undersecretary-general secretary-general inspector-general attorney-general solicitor-general`
    .split(/\s+/)
    .filter(Boolean),
);

/** Roles that stand without an organization. */
export const CALLING_NOUNS: ReadonlySet<string> = new Set(
  `minister premier mayor councillor councilman councilwoman councilmember senator congressman congresswoman lawmaker legislator politician
assemblyman assemblywoman alderman mp mep msp mla mlc peer frontbencher backbencher taoiseach monarch king queen emperor sultan emir
judge justice magistrate prosecutor sheriff coroner lawyer attorney solicitor barrister advocate qc kc notary
detective sergeant lieutenant colonel major general admiral brigadier corporal policeman policewoman soldier officer-in-charge investigator
doctor physician surgeon nurse midwife paediatrician pediatrician psychologist psychiatrist therapist dietitian nutritionist epidemiologist oncologist
neurologist neuroscientist neonatologist obstetrician gynaecologist gynecologist cardiologist dermatologist pathologist radiologist pharmacist dentist vet veterinarian
biologist chemist physicist astronomer radioastronomer geologist geographer hydrologist meteorologist climatologist ecologist botanist zoologist archaeologist
anthropologist sociologist historian philosopher linguist mathematician statistician pollster academic scholar astronaut cosmonaut
journalist reporter photographer videographer cinematographer broadcaster newsreader writer author novelist poet playwright screenwriter biographer critic blogger
youtuber influencer podcaster streamer commentator pundit publisher proofreader translator librarian illustrator cartoonist
actor actress comedian singer rapper musician composer songwriter lyricist pianist violinist cellist trumpeter saxophonist organist oboist soprano tenor baritone
dancer choreographer painter sculptor artist filmmaker film-maker director documentarian animator model supermodel stylist milliner magician entertainer star
entrepreneur businessman businesswoman industrialist tycoon magnate mogul investor financier banker broker trader capitalist billionaire millionaire philanthropist
shareholder stockholder stakeholder owner co-owner proprietor landlord hotelier restaurateur shopkeeper farmer rancher fisherman butcher baker brewer winemaker
accountant contractor carpenter electrician plumber mechanic builder fitter mason tailor hairdresser barber cleaner waiter waitress bartender driver pilot
teacher tutor instructor student pupil graduate alumnus alumna alum headhunter
activist campaigner protester organizer dissident preacher pastor priest vicar rabbi imam bishop archbishop cardinal pope monk nun
footballer cricketer golfer boxer wrestler cyclist jockey racer sprinter swimmer gymnast athlete skier skater snowboarder champion batsman bowler
linesman umpire referee player goalie rookie playmaker
inventor programmer hacker creator co-creator co-author co-writer speaker seneschal diplomat statesman warlord dictator ruler
official bureaucrat mandarin civil-servant operative bodyguard firefighter paramedic steelworker miner sailor seaman
craftsman auctioneer dealer collector gamer retailer seller buyer salesman saleswoman tout agent manager promoter fundraiser donor benefactor
guru maverick chef co-star maestro virtuoso ballerina explorer mountaineer adventurer surveyor realtor ringleader kingpin`
    .split(/\s+/)
    .filter(Boolean),
);

/** Abbreviated titles, as they stand right before a name; each is a role by itself. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
  'gov. govs. sen. sens. rep. reps. pres. lt. gen. col. capt. sgt. maj. supt. insp.'.split(' '),
);

/** Offices of state: without a country or a parliament in their own phrase, the place spoken of is asked. */
export const POLITICAL_NOUNS: ReadonlySet<string> = new Set(
  `president vice-president minister premier chancellor governor senator congressman congresswoman mp mep msp mayor king queen emperor secretary ambassador commissioner
speaker deputy leader gov. sen. rep. lawmaker legislator general justice judge official diplomat taoiseach envoy representative president-elect councillor councilman administrator`.split(
    /\s+/,
  ),
);

/** Places on a field, and words that are something else as often: a role only right before a name. */
export const FIELD_NOUNS: ReadonlySet<string> = new Set(
  'forward center centre guard tackle lock prop flanker hooker keeper receiver star major principal model number-two pillar'.split(
    ' ',
  ),
);

/** Courtesy titles: skipped between a role and the name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady baroness baron prof professor madam rev reverend hon honourable'.split(' '),
);
