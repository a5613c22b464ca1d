import { X } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useCommand } from '@/components/hooks/library-context';
import { useToldNames } from '@/components/hooks/use-told-names';
import { IconButton } from '@/components/ui/Button';
import { Group } from './Group';

/** Names that were not recognised until the reader told us, each with the way to take it back. */
export function ToldNames(): JSX.Element {
  const send = useCommand();
  const names = useToldNames();
  return (
    <Group title={i18n.t('settings.told')} id="told">
      {names && <p class="field-hint">{i18n.t(names.length === 0 ? 'settings.toldNone' : 'settings.toldHint')}</p>}
      <ul class="setting-list" aria-label={i18n.t('settings.told')}>
        {names?.map(({ name, kind }) => (
          <li key={name}>
            <bdi class="setting-name serif">{name}</bdi>
            <span class="field-hint">{i18n.t(`kind.${kind}`)}</span>
            <IconButton
              icon={X}
              label={i18n.t('settings.removeTold', { name })}
              onClick={() => void send('dropToldName', { name })}
            />
          </li>
        ))}
      </ul>
    </Group>
  );
}
