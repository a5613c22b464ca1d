import type { IconNode } from 'lucide';
import { Check, Globe, ListChecks } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { allowAllSites, useAllSitesAllowed } from '@/components/hooks/use-host-access';
import type { ChangeSettings } from '@/components/hooks/use-settings';
import { Icon } from '@/components/ui/Icon';
import type { Settings } from '@/lib/settings/settings';

type Props = { settings: Settings; change: ChangeSettings };

/** The one question before anything is read. What is chosen can be chosen anew, here and in the settings. */
export function WhereToRead({ settings, change }: Props): JSX.Element {
  const allAllowed = useAllSitesAllowed();
  const [refused, setRefused] = useState(false);
  const everywhere = settings.welcomed && settings.readByDefault && allAllowed === true;
  const chosen = settings.welcomed && !settings.readByDefault;
  const chooseEverywhere = (): void =>
    void allowAllSites().then((allowed) => {
      setRefused(!allowed);
      if (allowed) change({ readByDefault: true, welcomed: true });
    });
  const chooseSites = (): void => {
    setRefused(false);
    change({ readByDefault: false, welcomed: true });
  };
  return (
    <>
      <div class="ways">
        <Way icon={Globe} name="everywhere" isChosen={everywhere} onChoose={chooseEverywhere} />
        <Way icon={ListChecks} name="chosen" isChosen={chosen} onChoose={chooseSites} />
      </div>
      <p class="field-hint" role="status">
        {i18n.t(refused ? 'welcome.refused' : everywhere || chosen ? 'welcome.ready' : 'welcome.before')}
      </p>
    </>
  );
}

type WayProps = { icon: IconNode; name: 'everywhere' | 'chosen'; isChosen: boolean; onChoose: () => void };

function Way({ icon, name, isChosen, onChoose }: WayProps): JSX.Element {
  return (
    <button type="button" class="way" aria-pressed={isChosen} onClick={onChoose}>
      <Icon of={isChosen ? Check : icon} />
      <span class="way-title">{i18n.t(`welcome.${name}`)}</span>
      <span class="field-hint">{i18n.t(`welcome.${name}Hint`)}</span>
    </button>
  );
}
