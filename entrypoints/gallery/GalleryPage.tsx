import type { JSX } from 'preact';
import { CommandContext, LibraryContext, type SendCommand } from '@/components/hooks/library-context';
import type { Library } from '@/lib/store/database';
import type { Exhibit } from './exhibit';
import { EXHIBITS } from './exhibits';

/** Answers every command with "nothing changed": the gallery is for looking. */
const send: SendCommand = async () => ({ ok: true, value: null as never });

export function GalleryPage({ library, only }: { library: Library; only: string | null }): JSX.Element {
  const shown = EXHIBITS.filter((exhibit) => only === null || exhibit.name === only);
  return (
    <LibraryContext.Provider value={library}>
      <CommandContext.Provider value={send}>
        {only === null ? (
          <div class="gallery">
            {shown.map((exhibit) => (
              <Framed key={exhibit.name} exhibit={exhibit} />
            ))}
          </div>
        ) : (
          shown.map((exhibit) => (
            <div key={exhibit.name} style={{ blockSize: '100vh' }}>
              {exhibit.show()}
            </div>
          ))
        )}
      </CommandContext.Provider>
    </LibraryContext.Provider>
  );
}

function Framed({ exhibit }: { exhibit: Exhibit }): JSX.Element {
  return (
    <figure class="exhibit">
      <figcaption>{exhibit.name}</figcaption>
      <div
        class="exhibit-box"
        style={{ inlineSize: `${exhibit.width ?? 380}px`, blockSize: `${exhibit.height ?? 580}px` }}
      >
        {exhibit.show()}
      </div>
    </figure>
  );
}
