import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { MentionList } from '@/components/article/MentionList';
import { useMentionsHere } from '@/components/hooks/use-reads';
import { PageContext } from './page-context';

/** Where the page beside us names this entity; nothing when it does not. */
export function MentionsHere({ entityId }: { entityId: string }): JSX.Element | null {
  const { articleId, showMention, pointedAt } = useContext(PageContext);
  const here = useMentionsHere(articleId, entityId);
  if (here.state !== 'ready' || !here.value || here.value.mentions.length === 0) return null;
  const { text, mentions } = here.value;
  const shown = pointedAt?.entityId === entityId ? mentions.findIndex((m) => m.start === pointedAt.start) : -1;
  return <MentionList text={text} mentions={mentions} shown={shown} onShow={(index) => showMention(entityId, index)} />;
}
