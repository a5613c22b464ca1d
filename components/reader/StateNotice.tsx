import {
  BookOpen,
  BookOpenText,
  DoorClosed,
  EyeOff,
  Languages,
  LoaderCircle,
  Newspaper,
  PanelTop,
  Pause,
  ShieldOff,
  TriangleAlert,
} from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { fromProblem } from '@/components/hooks/library-faults';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { faultText, faultTitle } from './fault-words';
import type { NoCast } from './read-page';

export type StateActions = {
  onReadAnyway: () => void;
  onTurnOn: () => void;
  onResume: () => void;
  onTryAgain: () => void;
  onAllowSite: () => void;
  onAllowAll: () => void;
};

/** One designed page for each reason there is nothing to show, with the way on where there is one. */
export function StateNotice({ state, actions }: { state: NoCast; actions: StateActions }): JSX.Element {
  const t = i18n.t;
  const button = (text: string, onClick: () => void): JSX.Element => <Button onClick={onClick}>{text}</Button>;
  switch (state.why) {
    case 'reading':
      return <Notice icon={LoaderCircle} title={t('state.readingTitle')} text={t('state.readingText')} />;
    case 'not-an-article':
      return (
        <Notice
          icon={Newspaper}
          title={t('state.notArticleTitle')}
          text={t('state.notArticleText')}
          actions={button(t('state.readAnyway'), actions.onReadAnyway)}
        />
      );
    case 'not-english':
      return <Notice icon={Languages} title={t('state.notEnglishTitle')} text={t('state.notEnglishText')} />;
    case 'unread':
      return (
        <Notice
          icon={BookOpenText}
          title={t('state.unreadTitle')}
          text={t('state.unreadText')}
          actions={button(t('state.readNow'), actions.onReadAnyway)}
        />
      );
    case 'off':
      return (
        <Notice
          icon={EyeOff}
          title={t('state.offTitle')}
          text={state.site ? t('state.offText', { site: state.site }) : t('state.offTextUnnamed')}
          actions={button(t('state.turnOn'), actions.onTurnOn)}
        />
      );
    case 'not-allowed':
      return (
        <Notice
          icon={DoorClosed}
          title={t('state.notAllowedTitle')}
          text={state.site ? t('state.notAllowedText', { site: state.site }) : t('state.notAllowedTextUnnamed')}
          actions={
            <>
              {state.site && button(t('state.turnOn'), actions.onAllowSite)}
              {button(t('state.allowAll'), actions.onAllowAll)}
            </>
          }
        />
      );
    case 'paused':
      return (
        <Notice
          icon={Pause}
          title={t('state.pausedTitle')}
          text={t('state.pausedText')}
          actions={button(t('state.resume'), actions.onResume)}
        />
      );
    case 'private':
      return <Notice icon={ShieldOff} title={t('state.privateTitle')} text={t('state.privateText')} />;
    case 'unreadable':
      return <Notice icon={PanelTop} title={t('state.unknownPageTitle')} text={t('state.unknownPageText')} />;
    case 'empty':
      return <Notice icon={BookOpen} title={t('state.emptyTitle')} text={t('state.emptyText')} />;
    case 'error':
      return <ReadingProblem problem={state.problem} actions={button(t('ui.tryAgain'), actions.onTryAgain)} />;
  }
}

/** The article could not be read or kept: where it is the library's fault, what helps. */
function ReadingProblem({ problem, actions }: { problem: string; actions: JSX.Element }): JSX.Element {
  const fault = fromProblem(problem);
  const title = fault === null ? i18n.t('state.errorTitle') : faultTitle(fault);
  const text = fault === null ? i18n.t('state.errorText', { problem }) : faultText(fault);
  return <Notice icon={TriangleAlert} title={title} text={text} actions={actions} urgent />;
}
