import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import type { Article } from '@/lib/model/article';

type Props = {
  articles: readonly Article[];
  onSplit: (articleIds: readonly string[]) => void;
};

/** "These articles speak of somebody else": takes them away to an entry of their own. */
export function SplitForm({ articles, onSplit }: Props): JSX.Element | null {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (articles.length < 2) return null;
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <fieldset class="tool">
      <legend class="field-label">{i18n.t('entity.splitTitle')}</legend>
      {articles.map((article) => (
        <Choice
          key={article.id}
          checked={chosen.has(article.id)}
          onChange={(on) => toggle(article.id, on)}
          {...(article.siteName && { hint: article.siteName })}
        >
          {article.title}
        </Choice>
      ))}
      <div class="tool-line">
        <Button disabled={chosen.size === 0 || chosen.size === articles.length} onClick={() => onSplit([...chosen])}>
          {i18n.t('entity.split')}
        </Button>
      </div>
    </fieldset>
  );
}
