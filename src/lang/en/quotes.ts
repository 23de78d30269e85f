import type { QuoteLanguage } from '../../model/language/quotes.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const quotes: QuoteLanguage = {
  elided: /^(?:em|til|till|cause|bout|tis|twas|twere|round|n|tude|\d0s|\d\ds?)(?![\p{L}\p{N}])/iu,
  titleCues:
    words(`titled entitled album albums song songs single novel film films movie movies book books memoir hashtag
    episode sitcom musical headline headlined podcast poem painting anthem bestseller documentary`),
  titleSmallWords: words('a an the of and or for in on at to by with from as but nor vs is into over'),
  titleOwners: /(?:['’]s|\bon|\bshow|\bprogramme?)\s*$/u,
  scareCues: [
    'so-called',
    'nicknamed',
    'dubbed',
    'known as',
    'what is called',
    'also called',
    'codenamed',
    'the word',
    'the term',
    'the words',
    'the phrase',
    'a.k.a.',
    'aka',
    'branded',
  ],
};
