/**
 * Groups texts that have the very same words, by two independent hashes of all of them. Every text is in one group; groups and
 * their members are in order.
 */
export function identicalGroups(hashes: readonly Uint32Array[]): number[][] {
  const groups = new Map<string, number[]>();
  hashes.forEach((hash, n) => {
    let x = 7;
    let y = 11;
    for (const word of hash) {
      x = Math.imul(x ^ word, 0x85ebca6b);
      y = Math.imul(y + word, 0xc2b2ae35) ^ (y >>> 15);
    }
    const key = `${hash.length} ${x} ${y}`;
    const list = groups.get(key);
    if (list) list.push(n);
    else groups.set(key, [n]);
  });
  return [...groups.values()];
}
