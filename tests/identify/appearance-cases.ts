/** Texts with their names in braces, and the appearances that must come out: the name, then every surface in text order. */
export type AppearanceCase = { title: string; text: string; expected: Record<string, string[]> };

export const APPEARANCE_CASES: AppearanceCase[] = [
  {
    title: 'a family name refers back',
    text: '{P:Amara Okafor} leads {O:Brightwell}. {P:Okafor} joined {O:Brightwell} in May.',
    expected: { 'Amara Okafor': ['Amara Okafor', 'Okafor'], Brightwell: ['Brightwell', 'Brightwell'] },
  },
  {
    title: 'a family name refers forward from a headline',
    text: '{P:Okafor} out at {O:Brightwell}\n\n{P:Amara Okafor} resigned.',
    expected: { 'Amara Okafor': ['Okafor', 'Amara Okafor'], Brightwell: ['Brightwell'] },
  },
  {
    title: 'a given name and a nickname refer back',
    text: '{P:William Hartnoll} sang. "{P:Bill} was superb," said {P:Tamsin Yeo}, and {P:Tamsin} should know.',
    expected: { 'William Hartnoll': ['William Hartnoll', 'Bill'], 'Tamsin Yeo': ['Tamsin Yeo', 'Tamsin'] },
  },
  {
    title: 'two people of one family name: nobody is guessed',
    text: '{P:Jing Zhou} met {P:Chang Zhou}. {P:Zhou} declined to comment.',
    expected: { 'Jing Zhou': ['Jing Zhou'], 'Chang Zhou': ['Chang Zhou'], Zhou: ['Zhou'] },
  },
  {
    title: 'a short name in use before a relative is named stays with whom it was used for',
    text: '{P:Ruth Adeyemi} spoke. {P:Adeyemi} thanked her brother, {P:Kola Adeyemi}. {P:Adeyemi} then left.',
    expected: { 'Ruth Adeyemi': ['Ruth Adeyemi', 'Adeyemi', 'Adeyemi'], 'Kola Adeyemi': ['Kola Adeyemi'] },
  },
  {
    title: 'order, hyphen and accents are spelling',
    text: '{P:Lin Junyang} spoke. {P:Junyang Lin} left. {P:Kim Jong-un} and {P:Kim Jong Un}. {P:José Núñez}, {P:Jose Nunez}.',
    expected: {
      'Lin Junyang': ['Lin Junyang', 'Junyang Lin'],
      'Kim Jong-un': ['Kim Jong-un', 'Kim Jong Un'],
      'José Núñez': ['José Núñez', 'Jose Nunez'],
    },
  },
  {
    title: 'an East Asian family name in front competes with one at the end',
    text: '{P:Patrick Lee} filmed {P:Lee Byung-hun}. {P:Lee} smiled.',
    expected: { 'Patrick Lee': ['Patrick Lee'], 'Lee Byung-hun': ['Lee Byung-hun'], Lee: ['Lee'] },
  },
  {
    title: 'initials and middle names',
    text: '{P:Katherine R. Osei} and {P:Katherine Osei}; {P:K. Osei} too.',
    expected: { 'Katherine R. Osei': ['Katherine R. Osei', 'Katherine Osei', 'K. Osei'] },
  },
  {
    title: 'an initial that fits two people is nobody',
    text: '{P:Jane Moss} and {P:John Moss} work there; {P:J. Moss} signed.',
    expected: { 'Jane Moss': ['Jane Moss'], 'John Moss': ['John Moss'], 'J. Moss': ['J. Moss'] },
  },
  {
    title: 'a junior is not his father',
    text: '{P:Robert Vance} and {P:Robert Vance Jr.} were there.',
    expected: { 'Robert Vance': ['Robert Vance'], 'Robert Vance Jr.': ['Robert Vance Jr.'] },
  },
  {
    title: 'family names with particles',
    text: '{P:Ruud van der Meer} scored. {P:Van der Meer} ran; {P:Meer} fell.',
    expected: { 'Ruud van der Meer': ['Ruud van der Meer', 'Van der Meer', 'Meer'] },
  },
  {
    title: 'an acronym in brackets, and by its letters',
    text: 'The {O:Artificial Intelligence Lab} ({O:AIL}) and the {O:Northern Rail Council}. {O:AIL} asked the {O:NRC}.',
    expected: {
      'Artificial Intelligence Lab': ['Artificial Intelligence Lab', 'AIL', 'AIL'],
      'Northern Rail Council': ['Northern Rail Council', 'NRC'],
    },
  },
  {
    title: 'legal forms and descriptors fall away',
    text: '{O:Kestrel Energy Holdings} fell. {O:Kestrel} said {O:Marlow Ltd.} had sued; {O:Marlow} denied it.',
    expected: {
      'Kestrel Energy Holdings': ['Kestrel Energy Holdings', 'Kestrel'],
      'Marlow Ltd.': ['Marlow Ltd.', 'Marlow'],
    },
  },
  {
    title: 'an arm is another organization',
    text: '{O:Alibaba Cloud} belongs to {O:Alibaba}. {O:Larkspur News} is owned by {O:Larkspur}.',
    expected: {
      'Alibaba Cloud': ['Alibaba Cloud'],
      Alibaba: ['Alibaba'],
      'Larkspur News': ['Larkspur News'],
      Larkspur: ['Larkspur'],
    },
  },
  {
    title: 'the word order of a department, and its plural party',
    text: 'The {O:Department of Harbours} met the {O:Harbours Department}. {O:Tories} and a {O:Tory} spoke.',
    expected: {
      'Department of Harbours': ['Department of Harbours', 'Harbours Department'],
      Tories: ['Tories', 'Tory'],
    },
  },
  {
    title: 'a person and an organization of one name stay two; other kinds are no appearances',
    text: '{P:Ferrari} founded {O:Ferrari} in {L:Modena} and built the {D:Testarossa}.',
    expected: { 'Ferrari (person)': ['Ferrari'], 'Ferrari (organization)': ['Ferrari'] },
  },
];
