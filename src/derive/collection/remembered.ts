/** Remembers what a function made of a number; forgets all when it is too much to keep. */
export function remembered<T>(make: (n: number) => T, most = Infinity): (n: number) => T {
  const known = new Map<number, T>();
  return (n) => {
    let found = known.get(n);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    known.set(n, (found = make(n)));
    return found;
  };
}
