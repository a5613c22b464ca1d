/** What an element says of itself by its attributes. */
import { SILENT_ROLES } from './page-tags';

/** Only elements that match these say anything. */
export const SIGNS = '[role],[hidden],[aria-hidden="true"],[contenteditable],[style*="display"]';

/**
 * `silent`: never the story. `hidden`: by its markup; a page may hide its story until a script shows it, so that it is
 * forgiven like any other suspect. null: nothing said.
 */
export function readSign(element: Element): 'silent' | 'hidden' | null {
  const role = element.getAttribute('role');
  if (role !== null && SILENT_ROLES.has(role)) return 'silent';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'silent';
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return 'hidden';
  return /display\s*:\s*none/.test(element.getAttribute('style') ?? '') ? 'hidden' : null;
}
