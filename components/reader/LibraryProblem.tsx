import { DatabaseZap, HardDrive, Layers2 } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { findFault, type LibraryFault } from '@/components/hooks/library-faults';
import { Notice } from '@/components/ui/Notice';
import { faultText, faultTitle } from './fault-words';

const ICONS: Partial<Record<LibraryFault, typeof DatabaseZap>> = { full: HardDrive, blocked: Layers2 };

type Props = {
  problem: unknown;
  actions?: ComponentChildren;
  /** 2 below a title of its own. */
  level?: 1 | 2;
};

/** The library could not be read: why, in words that help. */
export function LibraryProblem({ problem, actions, level = 1 }: Props): JSX.Element {
  const fault = findFault(problem);
  const words =
    fault === null
      ? { title: i18n.t('state.errorTitle'), text: i18n.t('state.errorText', { problem: String(messageOf(problem)) }) }
      : { title: faultTitle(fault), text: faultText(fault) };
  const icon = (fault && ICONS[fault]) ?? DatabaseZap;
  return <Notice icon={icon} {...words} actions={actions} level={level} urgent />;
}

const messageOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));
