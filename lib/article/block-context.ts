/** Where a run of text stands: what its ancestors say of it. Names are looked at only when somebody asks for the suspects. */
import type { BoilerplateNames } from './boilerplate';

/** What the ancestors of an element amount to, for one element that is more than words within a sentence. */
export type Context = {
  readonly parent: Context | null;
  readonly own: Element;
  /** The nearest element that starts a run of text of its own. */
  readonly element: Element;
  readonly inLink: boolean;
  /** By tag, role or markup; its name may make it one too. */
  readonly isSuspect: boolean;
  /** The story's own element, whatever it is named. */
  readonly isStory: boolean;
  readonly figure: Element | null;
  readonly listItem: Element | null;
  readonly quotation: Element | null;
  suspects: readonly Element[] | null;
};

/** From the outermost in: ancestors whose tag, role or name says that this is not the story. */
export function suspectsOf(context: Context, names: BoilerplateNames): readonly Element[] {
  if (context.suspects) return context.suspects;
  const above = context.parent ? suspectsOf(context.parent, names) : NONE;
  const { isSuspect, isStory, own } = context;
  context.suspects = isSuspect || (!isStory && names.isTelling(own)) ? [...above, own] : above;
  return context.suspects;
}

/** The context of what stands in `own`. */
export function deepen(parent: Context, own: Element, tag: string, isBlock: boolean, isHidden: boolean): Context {
  return {
    parent,
    own,
    element: isBlock ? own : parent.element,
    inLink: parent.inLink || tag === 'a',
    isSuspect: isHidden || tag === 'aside' || tag === 'address' || tag === 'form',
    isStory: tag === 'body' || tag === 'main' || tag === 'article',
    figure: tag === 'figure' || tag === 'figcaption' ? own : parent.figure,
    listItem: tag === 'li' || tag === 'dd' || tag === 'dt' ? own : parent.listItem,
    quotation: tag === 'blockquote' ? own : parent.quotation,
    suspects: null,
  };
}

const NONE: readonly Element[] = [];
