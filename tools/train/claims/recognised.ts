import type { ArticleFacts } from '@/lib/history/index';
import { findAppearances } from '@/lib/identify/index';
import { loadRecogniser } from '@/tools/analyse/load-recogniser';
import type { LabelledArticle } from './corpus';

/** The facts as the shipped recogniser hands them on, its errors included: what claims are found in outside the laboratory. */
export function recognisedFacts(): (article: LabelledArticle) => ArticleFacts {
  const recognise = loadRecogniser();
  return ({ text, publishedAt }) => {
    const { sentences, mentions } = recognise({ text, title: null, language: 'en' });
    return {
      text,
      title: null,
      publishedAt,
      sentences,
      mentions,
      appearances: findAppearances({ text, title: null, mentions }),
    };
  };
}
