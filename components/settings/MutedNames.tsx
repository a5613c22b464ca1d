import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useCommand } from '@/components/hooks/library-context';
import { useMuted, useMutedHere } from '@/components/hooks/use-reads';
import { Button } from '@/components/ui/Button';
import { Group } from './Group';

/** Names that are never marked again, each with the way back. */
export function MutedNames(): JSX.Element {
  const send = useCommand();
  const muted = useMuted();
  const mutedHere = useMutedHere();
  return (
    <Group title={i18n.t('settings.muted')} id="muted">
      {muted.state === 'ready' && muted.value.length + mutedHere.length === 0 && (
        <p class="field-hint">{i18n.t('settings.mutedNone')}</p>
      )}
      <ul class="setting-list" aria-label={i18n.t('settings.muted')}>
        {muted.state === 'ready' &&
          muted.value.map(({ entity, shownName, hidden }) => (
            <li key={entity.id}>
              <bdi class="setting-name serif">{shownName}</bdi>
              <span class="field-hint">{i18n.t(hidden ? 'settings.notAName' : 'entity.muted')}</span>
              <Button
                onClick={() =>
                  void send('decideEntity', { entityId: entity.id, muted: false, ...(hidden && { kind: null }) })
                }
              >
                {i18n.t('settings.markAgain')}
              </Button>
            </li>
          ))}
        {mutedHere.map(({ entityId, name, article }) => (
          <li key={`${article.id} ${entityId}`}>
            <bdi class="setting-name serif">{name}</bdi>
            <span class="field-hint">{i18n.t('settings.mutedIn', { title: article.title })}</span>
            <Button onClick={() => void send('muteHere', { entityId, articleId: article.id, muted: false })}>
              {i18n.t('settings.markAgain')}
            </Button>
          </li>
        ))}
      </ul>
    </Group>
  );
}
