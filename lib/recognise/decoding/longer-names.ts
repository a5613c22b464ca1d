import type { DocumentView } from '../document-view';
import type { Candidate } from './span-marginals';

/** For each name the longest other name of its kind in the article that contains its words at the beginning or end; null = none. "Lin" → "Junyang Lin". */
export function findLongerNames(text: string, view: DocumentView, names: readonly Candidate[]): (string | null)[] {
  const longest = new Map<string, Candidate>();
  for (const name of names) {
    for (const part of outerParts(view, name)) {
      const known = longest.get(part);
      if (!known || name.to - name.from > known.to - known.from) longest.set(part, name);
    }
  }
  return names.map((name) => {
    const longer = longest.get(`${name.kind} ${formsOf(view, name.from, name.to)}`);
    return longer ? text.slice(view.tokens.start[longer.from], view.tokens.end[longer.to - 1]) : null;
  });
}

/** All proper beginnings and endings of a name, by kind and forms. */
function outerParts(view: DocumentView, { from, to, kind }: Candidate): string[] {
  const parts: string[] = [];
  for (let size = 1; size < to - from; size++) {
    parts.push(`${kind} ${formsOf(view, from, from + size)}`, `${kind} ${formsOf(view, to - size, to)}`);
  }
  return parts;
}

function formsOf(view: DocumentView, from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i++) key += `${view.words.form[view.words.ofToken[i]!]!} `;
  return key;
}
