/** Sentences written for these tests, and all the people and organizations that stand in them, in order. */
export type NameCase = { about: string; text: string; people: string[]; organizations: string[] };

const nameCase = (about: string, text: string, people: string[], organizations: string[]): NameCase => ({
  about,
  text,
  people,
  organizations,
});

export const NAME_CASES: readonly NameCase[] = [
  nameCase(
    'a company and its officer side by side',
    'Speaking in Lisbon, Siemens Healthineers CTO Mark Russell said the outage was over.',
    ['Mark Russell'],
    ['Siemens Healthineers'],
  ),
  nameCase(
    'an honorific stays outside',
    'Dr. Helen Marsh told the committee that Mr. Okafor had not been asked.',
    ['Helen Marsh', 'Okafor'],
    [],
  ),
  nameCase(
    'a title stays outside',
    'Prime Minister Keir Starmer met Chancellor Olaf Scholz on Tuesday.',
    ['Keir Starmer', 'Olaf Scholz'],
    [],
  ),
  nameCase(
    'particles of Dutch and German names',
    'European Commission President Ursula von der Leyen welcomed Mark van der Berg.',
    ['Ursula von der Leyen', 'Mark van der Berg'],
    ['European Commission'],
  ),
  nameCase(
    'particles of Arabic names',
    'The kingdom’s ruler, Mohammed bin Salman, received the delegation in Riyadh.',
    ['Mohammed bin Salman'],
    [],
  ),
  nameCase(
    'initials',
    'The author J.K. Rowling and the economist John B. Taylor were also invited, said T. S. Monroe.',
    ['J.K. Rowling', 'John B. Taylor', 'T. S. Monroe'],
    [],
  ),
  nameCase(
    'an apostrophe inside',
    "Senator Beto O'Rourke and Conor D’Angelo said they would appeal.",
    ["Beto O'Rourke", 'Conor D’Angelo'],
    [],
  ),
  nameCase(
    'diacritics and a hyphen',
    'The novelist Gabriel García-Márquez and the minister Élise Lefèvre were friends.',
    ['Gabriel García-Márquez', 'Élise Lefèvre'],
    [],
  ),
  nameCase(
    'a name over a line break',
    'The board of the bank said on Monday evening that Margaret\nWhitfield would succeed him as its new chairwoman.',
    ['Margaret\nWhitfield'],
    [],
  ),
  nameCase(
    'a soft hyphen in a name',
    'Chief executive Marga­ret Whit­field said profits would rise.',
    ['Marga­ret Whit­field'],
    [],
  ),
  nameCase(
    'East Asian names, family name first',
    'Chinese President Xi Jinping received the North Korean leader, Kim Jong-un, in Beijing.',
    ['Xi Jinping', 'Kim Jong-un'],
    [],
  ),
  nameCase(
    'a short name after the full one',
    'Sandra Okonkwo left the agency in May. Okonkwo said she had no regrets.',
    ['Sandra Okonkwo', 'Okonkwo'],
    [],
  ),
  nameCase(
    'a legal form belongs to the name',
    'Shares of Harlow Medical Inc. fell after Brandt Holdings Ltd sold its stake.',
    [],
    ['Harlow Medical Inc.', 'Brandt Holdings Ltd'],
  ),
  nameCase(
    'of and for inside a name',
    'The Bank of England and the Office for National Statistics declined to comment.',
    [],
    ['Bank of England', 'Office for National Statistics'],
  ),
  nameCase(
    'an acronym',
    'The World Health Organization (WHO) said on Friday that cases were falling.',
    [],
    ['World Health Organization', 'WHO'],
  ),
  nameCase(
    'places and nationalities are neither',
    'French farmers blocked roads near Toulouse and Lyon before Christmas.',
    [],
    [],
  ),
  nameCase(
    'ordinary words at the start of sentences are neither',
    'Nothing has changed. Prices rose again. However, few people noticed.',
    [],
    [],
  ),
  nameCase(
    'a company and its product',
    'Apple’s iPhone outsold the Galaxy phones of Samsung last year.',
    [],
    ['Apple', 'Samsung'],
  ),
  nameCase(
    'newspapers and agencies',
    'Two officials told Reuters and the Financial Times that talks had stalled.',
    [],
    ['Reuters', 'Financial Times'],
  ),
  nameCase(
    'a suffix',
    'Robert F. Kennedy Jr. endorsed the former mayor, David Ortega.',
    ['Robert F. Kennedy Jr.', 'David Ortega'],
    [],
  ),
];
