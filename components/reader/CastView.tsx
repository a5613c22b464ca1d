import { UserRoundSearch } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Masthead } from '@/components/article/Masthead';
import { LazyExport } from '@/components/export/LazyExport';
import type { Cast, CastMember } from '@/components/hooks/library-types';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { RowList } from '@/components/ui/RowList';
import { Section } from '@/components/ui/Section';
import type { ArticleNews, DepartureRow } from '@/lib/history/composition';
import { arrangeCast } from './arrange-cast';
import { CastRow } from './CastRow';
import { describeLine } from './describe-claim';
import { MovesTeaser } from './MovesTeaser';
import type { Go } from './places';

type Props = { cast: Cast; news: readonly ArticleNews[]; moves: readonly DepartureRow[]; go: Go };

/** Everyone the article names, what is new to the reader first. */
export function CastView({ cast, news, moves, go }: Props): JSX.Element {
  const { fresh, changed, people, organizations, muted } = arrangeCast(cast.members, news);
  const open = (id: string): void => go({ at: 'entity', id });
  const row = (member: CastMember): JSX.Element => <CastRow key={member.entity.id} member={member} onOpen={open} />;
  return (
    <div data-rows-root>
      <Masthead article={cast.article} onOpen={() => go({ at: 'article', id: cast.article.id })} />
      {cast.members.length === 0 && (
        <Notice icon={UserRoundSearch} level={2} title={i18n.t('cast.nobody')} text={i18n.t('cast.nobodyText')} />
      )}
      {changed.length > 0 && (
        <Section title={i18n.t('cast.changed')} count={changed.length} tone="new">
          <RowList label={i18n.t('cast.changed')}>
            {changed.map(({ member, line }) => (
              <CastRow
                key={member.entity.id}
                member={member}
                news={line ? describeLine(line) : i18n.t('entity.conflicts')}
                onOpen={open}
              />
            ))}
          </RowList>
        </Section>
      )}
      {fresh.length > 0 && (
        <Section title={i18n.t('cast.newToYou')} count={fresh.length} tone="new">
          <RowList label={i18n.t('cast.newToYou')}>{fresh.map(row)}</RowList>
        </Section>
      )}
      <MovesTeaser rows={moves} go={go} />
      {people.length > 0 && (
        <Section title={i18n.t('cast.people')} count={people.length}>
          <RowList label={i18n.t('cast.people')}>{people.map(row)}</RowList>
        </Section>
      )}
      {organizations.length > 0 && (
        <Section title={i18n.t('cast.organizations')} count={organizations.length}>
          <RowList label={i18n.t('cast.organizations')}>{organizations.map(row)}</RowList>
        </Section>
      )}
      {muted.length > 0 && (
        <div class="muted-cast">
          <Disclosure summary={`${i18n.t('cast.muted')} (${muted.length})`}>
            <RowList label={i18n.t('cast.muted')}>{muted.map(row)}</RowList>
          </Disclosure>
        </div>
      )}
      {cast.members.length > 0 && (
        <LazyExport
          of="list"
          scope={{ kind: 'entities', ids: cast.members.map((member) => member.entity.id) }}
          name={cast.article.title.slice(0, 60)}
        />
      )}
    </div>
  );
}
