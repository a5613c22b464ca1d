import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityPage } from '@/components/hooks/library-types';
import type { EntityCommands } from '@/components/hooks/use-entity-commands';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { RenameForm } from './RenameForm';
import { SplitForm } from './SplitForm';

type Props = { page: EntityPage; commands: EntityCommands };

/** The corrections, folded away at the foot of the page: name, kind, "somebody else", forget. */
export function EntityTools({ page, commands }: Props): JSX.Element {
  const { entity, decision, shownKind, shownName } = page;
  const other = shownKind === 'person' ? 'organization' : 'person';
  return (
    <div class="entity-tools">
      <Disclosure summary={i18n.t('entity.tools')}>
        <RenameForm
          key={shownName}
          articlesName={entity.name}
          own={decision?.name ?? null}
          onRename={(name) => commands.decide({ name })}
        />
        <div class="tool tool-line">
          <Button onClick={() => commands.decide({ kind: other })}>
            {i18n.t(other === 'organization' ? 'entity.isOrganization' : 'entity.isPerson')}
          </Button>
          <Button onClick={() => commands.decide({ kind: 'not-a-name' })}>{i18n.t('entity.notAName')}</Button>
        </div>
        <SplitForm
          articles={page.articles.map(({ article }) => article)}
          onSplit={(ids) => commands.split(ids, null)}
        />
        <Forget name={shownName} onForget={commands.forget} />
      </Disclosure>
    </div>
  );
}

/** Asks once more, in place, because it cannot be undone. */
function Forget({ name, onForget }: { name: string; onForget: () => void }): JSX.Element {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <div class="tool">
        <Button look="danger" onClick={() => setAsking(true)}>
          {i18n.t('entity.forget')}
        </Button>
      </div>
    );
  return (
    <div class="tool" role="alert">
      <p>{i18n.t('entity.forgetText', { name })}</p>
      <div class="tool-line">
        <Button look="danger" onClick={onForget}>
          {i18n.t('entity.forgetConfirm', { name })}
        </Button>
        <Button onClick={() => setAsking(false)}>{i18n.t('ui.cancel')}</Button>
      </div>
    </div>
  );
}
