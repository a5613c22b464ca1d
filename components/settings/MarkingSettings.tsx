import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { ChangeSettings } from '@/components/hooks/use-settings';
import { Choice } from '@/components/ui/Choice';
import { Segments } from '@/components/ui/Segments';
import { MarkingStyle, type Settings } from '@/lib/settings/settings';
import { Group } from './Group';

/** Milliseconds of rest before the card opens, as the reader chooses them. */
const DELAYS = { fast: 120, normal: 300, slow: 700 } as const;

type Props = { settings: Settings; change: ChangeSettings; preview: ComponentChildren };

/** What is marked in a page, and how; `preview` shows it at once. */
export function MarkingSettings({ settings, change, preview }: Props): JSX.Element {
  const { marking, card } = settings;
  const set = (part: Partial<Settings['marking']>): void => change({ marking: { ...marking, ...part } });
  return (
    <Group title={i18n.t('settings.marking')} id="marking">
      {preview}
      <Choice checked={marking.people} onChange={(people) => set({ people })}>
        {i18n.t('cast.people')}
      </Choice>
      <Choice checked={marking.organizations} onChange={(organizations) => set({ organizations })}>
        {i18n.t('cast.organizations')}
      </Choice>
      <Choice
        checked={marking.firstOnly}
        onChange={(firstOnly) => set({ firstOnly })}
        hint={i18n.t('settings.firstOnlyHint')}
      >
        {i18n.t('settings.firstOnly')}
      </Choice>
      <Choice
        checked={marking.knowledge}
        onChange={(knowledge) => set({ knowledge })}
        hint={i18n.t('settings.knowledgeHint')}
      >
        {i18n.t('settings.knowledge')}
      </Choice>
      <div class="field">
        <span class="field-label">{i18n.t('settings.style')}</span>
        <Segments
          label={i18n.t('settings.style')}
          value={marking.style}
          options={MarkingStyle.options.map((value) => ({ value, label: i18n.t(`settings.styles.${value}`) }))}
          onChange={(style) => set({ style })}
        />
      </div>
      <Choice
        checked={card.enabled}
        onChange={(enabled) => change({ card: { ...card, enabled } })}
        hint={i18n.t('settings.cardHint')}
      >
        {i18n.t('settings.card')}
      </Choice>
      <div class="field">
        <span class="field-label">{i18n.t('settings.delay')}</span>
        <Segments
          label={i18n.t('settings.delay')}
          value={nearestDelay(card.delay)}
          options={(Object.keys(DELAYS) as (keyof typeof DELAYS)[]).map((value) => ({
            value,
            label: i18n.t(`settings.delays.${value}`),
          }))}
          onChange={(value) => change({ card: { ...card, delay: DELAYS[value] } })}
        />
      </div>
    </Group>
  );
}

function nearestDelay(delay: number): keyof typeof DELAYS {
  if (delay <= DELAYS.fast) return 'fast';
  return delay < DELAYS.slow ? 'normal' : 'slow';
}
