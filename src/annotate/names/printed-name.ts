/**
 * A name as lists have it: lower case, hyphens glued.
 *
 * @example printedName(['Quay', '-', 'Norr', 'Post']) // 'quay-norr post'
 */
export const printedName = (words: readonly string[]): string => words.join(' ').replaceAll(' - ', '-').toLowerCase();
