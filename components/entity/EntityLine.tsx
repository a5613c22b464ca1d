import { Star } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { Monogram } from '@/components/ui/Monogram';
import type { EntityKind } from '@/lib/model/entity';

export type EntityLineProps = {
  name: string;
  kind: EntityKind;
  followed: boolean;
  /** What is worth knowing in one line. */
  line: ComponentChildren;
  /** The line reports something that changed. */
  news?: boolean;
  /** Stands after the name. */
  mark?: ComponentChildren;
  /** How often it is named in the article; absent outside an article. */
  mentionCount?: number;
};

/** What a row says of a person or organization. */
export function EntityLine({
  name,
  kind,
  followed,
  line,
  news = false,
  mark,
  mentionCount,
}: EntityLineProps): JSX.Element {
  return (
    <>
      <Monogram name={name} kind={kind} />
      <span class="row-text">
        <span class="row-name">
          <bdi>{name}</bdi>
          {followed && (
            <span class="row-star">
              <Icon of={Star} filled label={i18n.t('cast.followed')} />
            </span>
          )}
          {mark}
        </span>
        <span class={news ? 'row-line row-news' : 'row-line'}>{line}</span>
      </span>
      {mentionCount !== undefined && (
        <span class="row-count">
          <span aria-hidden="true">{mentionCount}</span>
          <span class="visually-hidden">{i18n.t('count.mentions', mentionCount)}</span>
        </span>
      )}
    </>
  );
}
