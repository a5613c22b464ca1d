import { ChevronDown, ChevronUp } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { WhyMarked } from '@/components/entity/WhyMarked';
import { IconButton } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { RowList } from '@/components/ui/RowList';
import { Section } from '@/components/ui/Section';
import type { StoredText } from '@/lib/model/article';
import type { Mention } from '@/lib/model/mention';
import { excerptAround } from './mention-excerpt';

type Props = {
  text: Pick<StoredText, 'text' | 'blocks'>;
  mentions: readonly Mention[];
  /** The number of the mention the page shows; -1 = none of them. */
  shown?: number;
  /** Scrolls the page to the mention of this number and opens its card. */
  onShow: (index: number) => void;
};

/** Where the article on the page names somebody, each place with its words; choosing one shows it in the page. */
export function MentionList({ text, mentions, shown = -1, onShow }: Props): JSX.Element {
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown >= 0) setAt(shown);
  }, [shown]);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const show = (index: number): void => {
    const wrapped = (index + mentions.length) % mentions.length;
    setAt(wrapped);
    onShow(wrapped);
  };
  const title = i18n.t('mentions.title');
  const reasons = mentions.flatMap((mention) => mention.reasons);
  return (
    <Section
      title={title}
      count={mentions.length}
      actions={
        <span>
          <IconButton icon={ChevronUp} label={i18n.t('mentions.previous')} onClick={() => show(at < 0 ? -1 : at - 1)} />
          <IconButton icon={ChevronDown} label={i18n.t('mentions.next')} onClick={() => show(at + 1)} />
        </span>
      }
    >
      <div ref={list}>
        <RowList label={title}>
          {mentions.map((mention, index) => (
            <li key={mention.start} class="row-item">
              <button
                type="button"
                class="row"
                data-row
                {...(index === at && { 'aria-current': 'true' as const })}
                onClick={() => show(index)}
              >
                <MentionWords text={text} mention={mention} />
              </button>
            </li>
          ))}
        </RowList>
      </div>
      {reasons.length > 0 && (
        <div class="why-here">
          <Disclosure summary={i18n.t('why.title')}>
            <WhyMarked reasons={reasons} titled={false} />
          </Disclosure>
        </div>
      )}
    </Section>
  );
}

function MentionWords({ text, mention }: { text: Props['text']; mention: Mention }): JSX.Element {
  const { before, name, after } = excerptAround(text.text, text.blocks, mention);
  return (
    <span class="mention-words">
      {before}
      <b>{name}</b>
      {after}
    </span>
  );
}
