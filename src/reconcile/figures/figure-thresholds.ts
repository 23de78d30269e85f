/** What sets steps, parts, repeats and hours of a story beside each other decides by these numbers. */

/**
 * Steps of one punishment: first letters by which two forms of a name may be one; seconds of the shortest; how far two steps may lie
 * apart; lengths looked at.
 */
export const PENALTY = { nameStart: 4, shortest: 86_400, apart: 5, most: 60 } as const;

/** One number made up in two ways: the least that is, words of one item ("a local guide"), parts of a list. */
export const PARTS = { least: 5, words: 4, most: 6 } as const;

/**
 * One thing or several: sentences looked at, those at the head of a report, words before a noun, the highest number of a kind, and
 * milliseconds after which a day is of an earlier event.
 */
export const REPEATS = { longest: 9, sentences: 15, head: 4, before: 2, most: 9, past: 7 * 86_400_000 } as const;

/**
 * The hour of a happening: characters behind it that may name it; minutes within which two hours are of one happening, and from which
 * on a call is surely earlier; hours looked at.
 */
export const HOUR = { behind: 40, spread: 22, before: 5, most: 300 } as const;
