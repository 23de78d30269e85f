import type { DerivationLanguage, DerivationRule } from '../../model/language/derivation.ts';

const rule = (name: string, pattern: RegExp, like: string, unlike: string): DerivationRule => ({
  rule: name,
  pattern,
  like,
  unlike,
});

/** Words that may stand between a cue and the name: "the", "a local paper,", "sister channel". */
const before = (cue: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${cue})\\s+(?:the\\s+|a\\s+|an\\s+)?(?:[\\p{L}-]+\\s+){0,2}$`, 'iu');
const after = (cue: string): RegExp =>
  new RegExp(`^(?:['’]s?)?,?\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${cue})(?![\\p{L}])`, 'iu');

export const derivation: DerivationLanguage = {
  firstPerson: /(?<![\p{L}'’.])(?:I(?!\.)|we|my|our|us|me|mine|ours|ourselves|myself)(?=['’]|[^\p{L}.'’]|$)/iu,
  inWriting: [
    rule(
      'release',
      /\b(?:news|press|media) releases?\b|\bcommuniqu[eé]\b/iu,
      'The wardens said in a news release that the pier was shut.',
      'The wardens asked for the release of the boat.',
    ),
    rule(
      'statement',
      /\b(?:in|issued|released|published|sent|read|via|by|through) (?:an? |the |its |his |her |their )?(?:[\p{L}-]+ ){0,2}statements?\b|\bthe statement (?:said|read|reads|added|continued|went on)\b|\bstatement (?:from|by|reads?|said)\b/iu,
      'The port said in a joint statement that the pier was shut.',
      'The bank sent him a letter on Monday.',
    ),
    rule(
      'post',
      /\b(?:tweet(?:ed|s)?|(?:wrote|posted|said|announced) (?:it )?(?:on|in|via) (?:a |an |his |her |its )?(?:[\p{L}-]+ )?(?:Twitter|Facebook|Instagram|X|Telegram|Truth Social|Weibo|post|blog))\b/u,
      'The pier is shut, the port wrote on Facebook.',
      'The port posted two guards on the quay.',
    ),
  ],
  // "Moss Ada MossWardens shut the quay Bridge opens MORE said": the name again, headlines glued to it, a shouted MORE.
  linkCards:
    /(?<!\p{L})(?<name>\p{Lu}[\p{L}’'-]{1,30})\s(?:[\p{L}.’'()-]{1,30}\s){0,4}\k<name>(?=\p{Lu})[^\n]{20,500}?(?<!\p{L})MORE(?!\p{L})/gu,
  mediumSuffixes: [
    ...[
      'Post',
      'Times',
      'News',
      'Daily',
      'Herald',
      'Tribune',
      'Journal',
      'Gazette',
      'Star',
      'Mail',
      'Chronicle',
      'Telegraph',
    ],
    ...[
      'Sentinel',
      'Observer',
      'Inquirer',
      'Examiner',
      'Register',
      'Courier',
      'Dispatch',
      'Globe',
      'Mirror',
      'Standard',
      'Sun',
    ],
    ...[
      'Guardian',
      'Independent',
      'Express',
      'Record',
      'Review',
      'Weekly',
      'Magazine',
      'Radio',
      'Television',
      'TV',
      'Press',
    ],
    ...[
      'Tribune',
      'Bulletin',
      'Argus',
      'Echo',
      'Republic',
      'Monitor',
      'Ledger',
      'Advertiser',
      'Reporter',
      'Citizen',
      'Bee',
    ],
  ],
  beforeMedium: [
    rule('told', before('told|tells|telling|tell'), 'She told {M} that the pier was shut.', 'She bought {M} in June.'),
    rule('according-to', before('according to|per'), 'The pier is shut, according to {M}.', 'The pier belongs to {M}.'),
    rule(
      'reported-by',
      before(
        '(?:reported|published|revealed|released|broken|posted|quoted|cited|obtained|seen|reviewed|carried|aired)(?: \\p{L}+)?(?: by| in| on)',
      ),
      'The letter was first reported by {M}.',
      'The letter was written by {M}.',
    ),
    rule(
      'citing',
      before('citing|quoting|cited|quoted'),
      'The mayor resigned, it said, citing {M}.',
      'The mayor resigned from {M}.',
    ),
    rule(
      'interview',
      before(
        '(?:interview|interviews|conversation|conversations|statement|statements|comments|remarks|letter)(?: \\p{L}+)?(?: (?:with|to|by|for|in|from))|(?:speaking|spoke|spoken|talking|talked|wrote|written|writing|said|gave|given)(?: \\p{L}+)?(?: (?:with|to|for|in))',
      ),
      'He said it in an interview with {M}.',
      'He works for {M}.',
    ),
    rule(
      'report-by',
      before(
        '(?:reports?|reporting|story|stories|article|articles|account|accounts|piece|coverage|investigation|exclusive|editorial|column)(?: \\p{L}+)?(?: by| in| from| of)',
      ),
      'He denied a report in {M}.',
      'He owns shares of {M}.',
    ),
    rule(
      'source',
      before('source:|sources:|h\\/t|hat tip to|courtesy of|originally (?:appeared|published) (?:in|on)'),
      'Source: {M}',
      'Print {M} daily',
    ),
  ],
  afterMedium: [
    rule(
      'reports',
      after(
        'reports|reported|reporting|revealed|reveals|writes|wrote|quotes|quoted|cited|noted|notes|learned|announced|published|broke|obtained|claimed|claims',
      ),
      '{M} reported on Monday that the pier was shut.',
      '{M} opened a new office.',
    ),
    rule(
      'says',
      /^(?:['’]s?)?,?\s+(?:said|says|added|adds)(?!\p{L})/iu,
      '{M} said the pier was shut.',
      '{M} has said nothing about pay.',
    ),
    rule(
      'report',
      after(
        'report|story|article|interview|investigation|column|columnist|exclusive|correspondent|account|reporter|editorial|coverage',
      ),
      'He answered the {M} report.',
      'He visited the {M} building.',
    ),
  ],
};
