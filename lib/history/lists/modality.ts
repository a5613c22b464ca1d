/** Words that tell how certain a statement is. Own lists. */

export type Sense = 'planned' | 'potential' | 'reported' | 'negated' | 'plain';

const table = <T extends string>(rows: Record<T, string>): Record<string, T> => {
  const out: Record<string, T> = Object.create(null) as Record<string, T>;
  for (const sense in rows) for (const word of rows[sense].split(/\s+/)) if (word) out[word] = sense;
  return out;
};

export const MODALS: Record<string, 'planned' | 'potential'> = table({
  planned: "will 'll won't shall",
  potential: "may might could would should can 'd must wouldn't couldn't",
});

/** Governing words before "to VERB". */
export const CATENATIVES: Record<string, Sense> = table<Sense>({
  planned: `set due expected going about poised scheduled slated ready agreed agrees plan plans planned planning intends intend intending preparing prepared vowed pledged promised
 promises decided decides decision chosen chose gearing bound announced determined confirmed intention desire is are was were`,
  potential: `likely tipped wants want wanted hopes hope hoped hoping wishes asked invited urged pressed threatened threatens threatening offered tempted considering keen eager open
 unlikely seeking seeks sought trying tried tries bid bidding favourite favorite free right pressure calls call needs ought might wishing willing lobbied lobbying begged approached linked
 able eligible ineligible persuade persuaded convinced failed fails refused`,
  reported: 'said reported understood believed thought rumoured rumored alleged known claimed reputed',
  negated: 'refuses declined declines declining reluctant unwilling refusing neglected',
  plain:
    'forced compelled obliged ordered made allowed used continued continues began begins started had has have having helped went back proceeded elected opted',
});

/** Words standing somewhere before the statement in its clause. */
export const CLAUSE_SENSES: Record<string, Sense> = table<Sense>({
  potential:
    'if whether unless should rumours rumors speculation possibility prospect calls would could might may suggestions favourites candidates contenders talks considering consider demands demanded',
  reported: 'reportedly allegedly sources source reports rumoured rumored apparently hear',
  negated: 'denied denies denying deny refuted dismissed rejected ruled untrue',
  planned: 'plans plan will expected planned',
  plain: '',
});
