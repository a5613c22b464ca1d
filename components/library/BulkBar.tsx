import { BellOff, Download, Merge, Star, Trash2, X } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type BulkCommands, useBulkCommands } from '@/components/hooks/use-bulk-commands';
import { lazily } from '@/components/reader/lazily';
import { Button, IconButton } from '@/components/ui/Button';
import type { Selection } from './use-selection';

type Props = {
  selection: Selection;
  /** Of how many. */
  total: number;
  of: 'entities' | 'articles';
  /** What the file is called after. */
  name: string;
};

const Export = lazily(() => import('@/components/export/ExportPanel').then((module) => module.ExportPanel));

/** What can be done to everything ticked. */
export function BulkBar({ selection, total, of, name }: Props): JSX.Element | null {
  const commands = useBulkCommands();
  const [isOpen, setOpen] = useState<'export' | 'forget' | null>(null);
  const ids = [...selection.ids];
  if (ids.length === 0 && !commands.progress) return null;
  return (
    <section class="bulk" aria-label={i18n.t('bulk.label')}>
      <p class="bulk-head">
        <strong role="status">{i18n.t('bulk.selected', ids.length)}</strong>
        {ids.length < total && (
          <Button look="quiet" onClick={selection.selectAll}>
            {i18n.t('bulk.all', { count: total })}
          </Button>
        )}
        <IconButton icon={X} label={i18n.t('bulk.clear')} onClick={selection.clear} />
      </p>
      {commands.progress ? (
        <progress aria-label={i18n.t('bulk.working')} max={commands.progress.of} value={commands.progress.done} />
      ) : (
        <div class="bulk-actions">
          {of === 'entities' && <Decisions ids={ids} commands={commands} />}
          <Button
            icon={Download}
            expanded={isOpen === 'export'}
            onClick={() => setOpen(isOpen === 'export' ? null : 'export')}
          >
            {i18n.t('ui.export')}
          </Button>
          <Button icon={Trash2} look="danger" expanded={isOpen === 'forget'} onClick={() => setOpen('forget')}>
            {i18n.t('forgetting.yes')}
          </Button>
        </div>
      )}
      {isOpen === 'export' && (
        <div class="bulk-more">
          <Export.Component scope={{ kind: of, ids }} name={name} />
        </div>
      )}
      {isOpen === 'forget' && !commands.progress && (
        <SureToForget
          count={ids.length}
          of={of}
          onCancel={() => setOpen(null)}
          onForget={() => {
            setOpen(null);
            void commands.forget(ids, of);
          }}
        />
      )}
    </section>
  );
}

function Decisions({ ids, commands }: { ids: readonly string[]; commands: BulkCommands }): JSX.Element {
  const [first, second, third] = ids;
  return (
    <>
      <Button
        icon={Star}
        onClick={() => void commands.decide(ids, { followed: true }, i18n.t('bulk.followed', ids.length))}
      >
        {i18n.t('entity.follow')}
      </Button>
      <Button
        icon={BellOff}
        onClick={() => void commands.decide(ids, { muted: true }, i18n.t('bulk.muted', ids.length))}
      >
        {i18n.t('entity.mute')}
      </Button>
      {first !== undefined && second !== undefined && third === undefined && (
        <Button icon={Merge} onClick={() => void commands.merge([first, second])}>
          {i18n.t('bulk.merge')}
        </Button>
      )}
    </>
  );
}

type SureProps = { count: number; of: Props['of']; onForget: () => void; onCancel: () => void };

/** Asked once more, because nobody can bring them back. */
function SureToForget({ count, of, onForget, onCancel }: SureProps): JSX.Element {
  return (
    <div class="bulk-more" role="alert">
      <p>{i18n.t(of === 'entities' ? 'bulk.sure' : 'bulk.sureArticles', count)}</p>
      <p class="bulk-actions">
        <Button look="danger" onClick={onForget}>
          {i18n.t('bulk.forget', count)}
        </Button>
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
      </p>
    </div>
  );
}
