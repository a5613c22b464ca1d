/**
 * The card that opens on a name in the page. It is mounted in a closed shadow root by the page's script, so it must stay
 * light: no database, no messaging, no signals. Everything it shows comes in, everything it wants goes out.
 */
import { Bell, BellOff, Ellipsis, History, NotebookPen, Star } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/Button';
import { formatMoment } from '@/components/ui/format';
import { Monogram } from '@/components/ui/Monogram';
import type { CardContent } from '@/lib/model/card';
import type { Complaint } from './complaint';
import { HoverCardLine } from './HoverCardLine';
import { NotRight } from './NotRight';
import { WhyMarked } from './WhyMarked';

export type HoverCardActions = {
  onFollow: (followed: boolean) => void;
  onMute: (muted: boolean) => void;
  onNote: () => void;
  onOpenHistory: () => void;
  onComplain: (complaint: Complaint) => void;
  /** Escape was pressed. */
  onClose: () => void;
};

type Props = HoverCardActions & {
  content: CardContent;
  /** Opened by keyboard: take the focus. */
  takeFocus?: boolean;
};

export function HoverCard({ content, takeFocus = false, ...actions }: Props): JSX.Element {
  const card = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (takeFocus) card.current?.focus();
  }, [takeFocus, content.entityId]);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-label={content.name}
      tabIndex={-1}
      onKeyDown={(event) => closeOnEscape(event, asking ? () => setAsking(false) : actions.onClose)}
    >
      <header class="card-head">
        <Monogram name={content.name} kind={content.kind} />
        <div>
          <h2 class="card-name">{content.name}</h2>
          <p class="card-met">{describeMeetings(content)}</p>
        </div>
      </header>
      {content.lines.length > 0 && (
        <ul class="card-lines">
          {content.lines.slice(0, 3).map((line, index) => (
            <HoverCardLine key={index} line={line} />
          ))}
        </ul>
      )}
      {asking ? (
        <div class="card-asking">
          <WhyMarked reasons={content.reasons} />
          <NotRight kind={content.kind} onComplain={actions.onComplain} />
        </div>
      ) : null}
      <CardActions content={content} actions={actions} asking={asking} onAsk={() => setAsking(!asking)} />
    </div>
  );
}

type ActionsProps = { content: CardContent; actions: HoverCardActions; asking: boolean; onAsk: () => void };

function CardActions({ content, actions, asking, onAsk }: ActionsProps): JSX.Element {
  return (
    <footer class="card-actions">
      <Button look="quiet" icon={History} onClick={actions.onOpenHistory}>
        {i18n.t('card.history')}
      </Button>
      <Button look="quiet" icon={Star} pressed={content.followed} onClick={() => actions.onFollow(!content.followed)}>
        {i18n.t(content.followed ? 'entity.following' : 'entity.follow')}
      </Button>
      <Button look="quiet" icon={NotebookPen} onClick={actions.onNote}>
        {content.noteCount > 0 ? i18n.t('count.notes', content.noteCount) : i18n.t('card.note')}
      </Button>
      {content.muted && (
        <Button look="quiet" icon={Bell} onClick={() => actions.onMute(false)}>
          {i18n.t('card.unmute')}
        </Button>
      )}
      {!content.muted && asking && (
        <Button look="quiet" icon={BellOff} onClick={() => actions.onMute(true)}>
          {i18n.t('entity.mute')}
        </Button>
      )}
      <span class="card-more">
        <IconButton icon={Ellipsis} label={i18n.t('entity.notRight')} expanded={asking} onClick={onAsk} />
      </span>
    </footer>
  );
}

/** "New here" at the first meeting, else "Met in 7 articles since March 2026". */
export function describeMeetings(content: Pick<CardContent, 'articleCount' | 'firstMetAt'>): string {
  if (content.articleCount <= 1) return i18n.t('card.newHere');
  const articles = i18n.t('cast.metBefore', content.articleCount);
  return i18n.t('cast.metSince', { articles, date: formatMoment(content.firstMetAt, 'month') });
}

function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  event.preventDefault();
  close();
}
