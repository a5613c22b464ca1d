import { DatabaseZap } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Notice } from '@/components/ui/Notice';

/** The library could not be read: why, in words that help. */
export function LibraryProblem({ problem }: { problem: Error }): JSX.Element {
  const [title, text] = wordsFor(problem);
  return <Notice icon={DatabaseZap} title={title} text={text} urgent />;
}

function wordsFor(problem: Error): [string, string] {
  const names = new Set([problem.name, (problem as { inner?: Error }).inner?.name]);
  if (names.has('NewerLibraryError')) return [i18n.t('state.newerTitle'), i18n.t('state.newerText')];
  if (names.has('OpenFailedError') || names.has('InvalidStateError') || names.has('MissingAPIError'))
    return [i18n.t('state.unavailableTitle'), i18n.t('state.unavailableText')];
  return [i18n.t('state.errorTitle'), i18n.t('state.errorText', { problem: problem.message })];
}
