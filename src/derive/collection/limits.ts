/** Sizes of the collection index. None changes what is found in collections of up to some 2,500 articles of 1,000 words. */
export const indexLimits = {
  /** The index is parted by the first bits of a shingle, so that each part is sorted in the processor's cache. */
  partitionBits: 6,
  /** While the index has more entries than this, one shingle in two, then one in four is kept: a copied sentence has dozens. */
  entries: 2_500_000,
  /** Words of whole reports kept as a sample of the language: how common words and pairs of words are. */
  sampleWords: 2_500_000,
  /** One in four is the least: fewer would miss short passages. */
  mask: 3,
  /**
   * What is asked of a pair rises with the size of the collection, for chance likeness does: measured on planted copies up to
   * 2,000 reports (3 doublings). Beyond 2^4.5 times a story it rises no more, so that an archive's pairs do not vanish as
   * it grows: of 10,000 real articles the 24 pairs that a limit of 5.5 left out share quotes told to one of them, or prose.
   */
  doublings: 4.5,
  /** Words a boilerplate stretch may run on between two of its sampled shingles. */
  sampledGap: 10,
  /** Unread, this part of what is asked later is asked: counts differ a little before and after reading. */
  nearly: 0.9,
  /** The part of the words that are not plainly quoted which a report has at least as its own. */
  leastOwn: 0.6,
  /** The part of its own words that a report has at least left when it was read: without furniture, without speech that has no marks. */
  leastKept: 0.75,
} as const;

export const PARTITIONS = 1 << indexLimits.partitionBits;

export const partitionOf = (shingle: number): number => shingle >>> (32 - indexLimits.partitionBits);
