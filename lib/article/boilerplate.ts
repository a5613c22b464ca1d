/**
 * What an element's class, id and test id say about it. Publishers name things alike the world over; a name is
 * evidence, not proof: an element that holds most of the page's prose is the story whatever it is called
 * (`choose-story` forgives it).
 */

/** Telling anywhere in a name, also inside camelCase. */
const ANYWHERE =
  /related|recirc|recommend|newsletter|subscri|disqus|outbrain|taboola|breadcrumb|cookie|consent|gdpr|onetrust|didomi|usercentrics|sp_message|sponsor|advert|sidebar|trending|mostread|most-read|most_read|mostpopular|most-popular|byline|caption|copyright|disclaimer|skip-?link|screen-?reader|visually-?hidden|sr-only|tooltip|carousel|readmore|read-more|read-next|readnext|also-?read|more-?stories|morestories|more-?from|sign-?up|social|teaser|promo|paywall|regwall|restricted|twitter-tweet|instagram-media|tiktok-embed|author(?!i[tz])/i;

/** Telling only as a word of its own. */
const AS_WORD =
  /(?:^|[\s_-])(?:ads?|nav|navbar|menu|comments?|share|sharing|sharebar|tags?|taglist|bio|authorbio|author-info|credits?|footer|foot|widget|banner|modal|popup|pop-up|overlay|poll|quiz|rating|toolbar|tools|topics?|pagination|pager|print|login|register|correction|livechat|toc|infobox|hidden|meta|timestamp|dateline|kicker|eyebrow|follow|feedback|gallery|slideshow|metadata)(?:$|[\s_-])/i;

/** Names that speak of the story itself: they take back a telling word beside them. */
const STORY =
  /article-?_?body|articlebody|story-?_?body|storybody|article-?content|entry-?content|post-?content|body-?text|richtext|main-?content|article__body/i;

/** What asks for consent is never the story, however much it says. */
const NEVER = /cookie|consent|gdpr|onetrust|didomi|usercentrics|sp_message|privacy-?(?:center|manager|banner|policy)/i;

export function isNeverStory(element: Element): boolean {
  return NEVER.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** What elements made alike share: tag and classes. */
export function nameOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

type Word = 'telling' | 'story' | 'plain';

/** Asks each name once: pages dress hundreds of elements alike. */
export class BoilerplateNames {
  readonly #known = new Map<string, Word>();

  isTelling(element: Element): boolean {
    const dress = this.#wordOf(element.getAttribute('class'));
    const id = this.#wordOf(element.getAttribute('id'));
    return (dress === 'telling' || id === 'telling') && dress !== 'story' && id !== 'story';
  }

  #wordOf(name: string | null): Word {
    if (name === null || name.length < 2) return 'plain';
    let word = this.#known.get(name);
    if (word === undefined) {
      const isTelling = ANYWHERE.test(name) || AS_WORD.test(name);
      word = STORY.test(name) ? 'story' : isTelling ? 'telling' : 'plain';
      this.#known.set(name, word);
    }
    return word;
  }
}
