/** How a line that was begun may go on. Pure: the names come from whoever knows the library. */

const QUESTIONS = [
  'who left ',
  'who joined ',
  'who moved at ',
  'people at ',
  'people at both ',
  'chief executives at ',
  'CEOs at ',
];
const NAMED = /^(?:who left|who joined|who moved at|people at both|people at|chief executives at|ceos at) (.+)$/i;
const TIMES = ['this year', 'last month', 'this month'];

/** The name that is being typed, to look for; null = none is. "who left Lum" → "Lum" */
export function nameBegun(line: string): string | null {
  const rest = NAMED.exec(line)?.[1] ?? null;
  if (rest === null) return null;
  const [, second] = /^people at both .+? and (.*)$/i.exec(line) ?? [];
  return second ?? rest;
}

/** `names`: of companies that begin like the name being typed. The line itself is not among what is given. */
export function completeLine(line: string, names: readonly string[], today: string): string[] {
  const text = line.trimStart();
  if (text === '') return [];
  const lower = text.toLowerCase();
  const begun = QUESTIONS.filter(
    (question) => question.toLowerCase().startsWith(lower) && question.trim() !== text.trim(),
  );
  const name = nameBegun(text);
  if (name === null) return begun;
  const before = text.slice(0, text.length - name.length);
  const trimmed = name.trim().toLowerCase();
  const whole = names.find((candidate) => candidate.toLowerCase() === trimmed);
  const times = /^people at both /i.test(text)
    ? [` and `]
    : [...TIMES.map((time) => ` ${time}`), ` since ${Number(today.slice(0, 4)) - 1}`];
  if (whole) return times.map((time) => `${before}${whole}${time}`);
  return names.map((candidate) => `${before}${candidate}`);
}
