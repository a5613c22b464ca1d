import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { findHost } from '@/lib/settings/site-rules';

type Props = { label: string; verb: string; onHost: (host: string) => void };

/** Takes an address or a bare host, hands the host on and is empty again. */
export function SiteField({ label, verb, onHost }: Props): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  const host = findHost(text.includes('://') ? text.trim() : `https://${text.trim()}`);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!host) return;
        onHost(host);
        setText('');
      }}
    >
      <label class="field-label" for={id}>
        {label}
      </label>
      <div class="tool-line">
        <input
          id={id}
          class="input"
          inputMode="url"
          placeholder="news.example"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!host?.includes('.')}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
