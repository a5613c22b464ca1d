/** A fault of the whole library in the reader's words: what is so, that nothing is lost, and what helps. */
import { i18n } from '#i18n';
import { findFault, fromProblem, type LibraryFault, toProblem } from '@/components/hooks/library-faults';

export const faultTitle = (fault: LibraryFault): string => i18n.t(`fault.${fault}.title`);
export const faultText = (fault: LibraryFault): string => i18n.t(`fault.${fault}.text`);

/** What the background answered, or what a read threw, as a sentence. */
export function phraseProblem(problem: unknown): string {
  const fault = typeof problem === 'string' ? fromProblem(problem) : findFault(problem);
  if (fault !== null) return `${faultTitle(fault)}. ${faultText(fault)}`;
  return typeof problem === 'string' ? problem : toProblem(problem);
}
