import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useCommand } from '@/components/hooks/library-context';
import type { ChangeSettings } from '@/components/hooks/use-settings';
import { phraseProblem } from '@/components/reader/fault-words';
import { Button } from '@/components/ui/Button';
import type { Settings } from '@/lib/settings/settings';
import { Group } from './Group';
import { Retention } from './Retention';
import { SiteField } from './SiteField';

const HOUR = 3_600_000;

/** What is about to be forgotten; asked about once more before it goes. */
type Wish = { kind: 'hour' | 'day' | 'everything' } | { kind: 'site'; host: string };

type Props = { settings: Settings; change: ChangeSettings };

/** Takes out of the library what was read: it leaves no trace, and there is no way back. */
export function Forgetting({ settings, change }: Props): JSX.Element {
  const send = useCommand();
  const [wish, setWish] = useState<Wish | null>(null);
  const [said, setSaid] = useState('');
  const forget = async (): Promise<void> => {
    if (!wish) return;
    setWish(null);
    const result =
      wish.kind === 'everything'
        ? await send('forgetEverything', {})
        : wish.kind === 'site'
          ? await send('forgetSite', { host: wish.host })
          : await send('forgetSince', { since: Date.now() - (wish.kind === 'hour' ? HOUR : 24 * HOUR) });
    if (!result.ok) setSaid(i18n.t('state.errorText', { problem: phraseProblem(result.problem) }));
    else if (result.value === null) setSaid(i18n.t('forgetting.allGone'));
    else setSaid(i18n.t('forgetting.gone', { articles: i18n.t('count.articles', result.value.articles) }));
  };
  return (
    <Group title={i18n.t('forgetting.title')} id="forgetting">
      <p class="field-hint">{i18n.t('forgetting.hint')}</p>
      <div class="tool-line">
        {(['hour', 'day', 'everything'] as const).map((kind) => (
          <Button key={kind} onClick={() => setWish({ kind })}>
            {i18n.t(`forgetting.${kind}`)}
          </Button>
        ))}
      </div>
      <SiteField
        label={i18n.t('forgetting.site')}
        verb={i18n.t('forgetting.forgetSite')}
        onHost={(host) => setWish({ kind: 'site', host })}
      />
      <Retention settings={settings} change={change} />
      {wish && (
        <div class="field" role="alertdialog" aria-label={i18n.t('forgetting.title')}>
          <p>
            {wish.kind === 'site'
              ? i18n.t('forgetting.sureSite', { site: wish.host })
              : i18n.t(`forgetting.sure.${wish.kind}`)}
          </p>
          <div class="tool-line">
            <Button onClick={() => void forget()}>{i18n.t('forgetting.yes')}</Button>
            <Button look="quiet" onClick={() => setWish(null)}>
              {i18n.t('ui.cancel')}
            </Button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </Group>
  );
}
