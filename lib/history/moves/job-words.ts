import { type SentenceView, tokenAt } from '../text/sentence-view';

/** What one holds, takes or leaves when one changes jobs, where neither a role nor an organization is named. */
const JOB_WORDS = new Set(
  `post job role position helm reins board office seat company firm club team party business group bank council court cabinet government committee service staff term presidency
 chairmanship chairship leadership premiership portfolio directorship governorship editorship mayoralty power command duties politics frontbench bench throne band network agency paper
 university ministry department organisation organization side squad parliament congress senate assembly commission chair organisation charity school`
    .split(/\s+/)
    .filter(Boolean),
);
const REACH = 7;

export function namesJob(view: SentenceView, from: number): boolean {
  for (let k = from; k < from + REACH; k++) {
    const token = tokenAt(view, k);
    if (JOB_WORDS.has(token.lower)) return true;
    if (token.kind === 'punct' && token.lower !== '-' && token.lower !== "'") return false;
  }
  return false;
}

/** Verbs that do not take what is left as their object: "retired Marines" is nobody's leaving. */
export const INTRANSITIVE = new Set('retire resign step stand bow walk depart part'.split(' '));
