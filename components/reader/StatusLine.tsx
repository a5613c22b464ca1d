import { X } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Button, IconButton } from '@/components/ui/Button';
import type { Announcement } from './announce';

type Props = { announcement: Announcement | null; onClose: () => void };

/** Says what was done; stays until it is closed, undone or followed by the next. */
export function StatusLine({ announcement, onClose }: Props): JSX.Element {
  return (
    <div role="status" class={announcement ? 'status' : 'visually-hidden'}>
      {announcement && (
        <>
          <span class="status-text">{announcement.text}</span>
          {announcement.undo && (
            <Button
              look="quiet"
              onClick={() => {
                announcement.undo?.();
                onClose();
              }}
            >
              {i18n.t('ui.undo')}
            </Button>
          )}
          <IconButton icon={X} label={i18n.t('ui.close')} onClick={onClose} />
        </>
      )}
    </div>
  );
}
