/** "a b  c" -> ['a', 'b', 'c']: word lists read better as text. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
