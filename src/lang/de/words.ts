/** "a b  c" -> ['a', 'b', 'c']: word lists read better as text. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
