/** Markup that is safe to print: made by `markup` only, so that no text of a report reaches a page unescaped. */
export interface Html {
  readonly markup: string;
}

export type Part = string | number | Html | readonly Part[] | null | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Control characters are not allowed in HTML; bidi overrides would let a text reorder its neighbours.

const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

export function escaped(text: string): string {
  return text.replace(UNSAFE, '').replace(/[&<>"']/gu, (mark) => ENTITIES[mark]!);
}

function printed(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (Array.isArray(part)) return (part as readonly Part[]).map(printed).join('');
  return (part as Html).markup;
}

/**
 * A template whose inserted texts are escaped; inserted markup and lists are joined as they are.
 *
 * @example markup`<p>${'<b>'}</p>`.markup // '<p>&lt;b&gt;</p>'
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.reduce((all, text, i) => all + text + printed(parts[i]), '') };
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): readonly Part[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}

/** An id of the dossier as it can stand in `id` and `href`. */
export const anchor = (id: string): string => id.replace(/[^\w-]+/gu, '-');
