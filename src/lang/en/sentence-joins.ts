import type { SentenceJoin } from '../../model/language/text.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const CLOCK = /(?<![\p{L}\p{N}])[ap]\.\s?m\.\s*$/iu;

/** Function words with which a sentence opens, and no name: "An", "So", "Will" and "May" are names. */
export const openers: readonly string[] = words(`
  a the this that these those it its he she they his her their we our your there here when where how while which
  and or but nor if then than as at by for from in into of off on onto out over to up with without within about after again
  against before between during under until above below through because although though since despite however`);

/** And words that open a sentence as often as they stand behind initials. */
const OPENERS = [
  ...openers,
  ...words(`
  an my you i what who why so one two three four five some many most all both each every another other several such more much once even also
  just only not no is are was were be been do does did has have had having will would shall should can could may might must let
  officials police authorities investigators prosecutors critics experts analysts witnesses residents supporters lawmakers
  meanwhile still yet now later earlier`),
];

/** Where a sentence goes on behind an abbreviation although a capital follows. */
export const sentenceJoins: readonly SentenceJoin[] = [
  {
    rule: 'sentence/clock',
    before: CLOCK,
    after:
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d|(?:e|c|m|p|ak|hk?|a[ecw]|nz|[jk])[sd]?t|gmt|utc|z|bst|c?es?t|eest|msk|ist|pkt|sgt|hkt|wib|(?:eastern|central|mountain|pacific|greenwich|local)(?![\p{L}\p{N}]))(?![\p{L}\p{N}])/iu,
    like: 'The market opened at 7 p.m. Saturday in the rain.',
    unlike: 'The market opened at 7 p.m. Officers stood by.',
  },
  {
    rule: 'sentence/local-time',
    before: CLOCK,
    after: /^(?:\p{Lu}[\p{L}’'-]{1,20}\s){1,3}(?:(?:standard|daylight|summer|local)\s)?time(?![\p{L}\p{N}])/u,
    like: 'The ferry left at 9 a.m. North Norrland time with few on board.',
    unlike: 'The ferry left at 9 a.m. North of the bay it snowed.',
  },
  {
    rule: 'sentence/clock-bracket',
    before: CLOCK,
    after: /^\([\d\p{Ll}]/u,
    like: 'The ferry left at 8:05 a.m. (0705 GMT) with few on board.',
    unlike: 'The gate is shut at 4 p.m. (Whoever is late must wait.)',
  },
  {
    rule: 'sentence/initials',
    // Behind a town they are its state, and may end the sentence: "in Karvale, D.C."
    before:
      /(?<![\p{L}\p{N}.])(?:(?:U\.S|U\.N|U\.K|E\.U)\.|(?<!\p{Lu}[\p{L}.'’-]{0,25},\s{0,2})(?:\p{Lu}\.){2,4})\s*$/u,
    after: /^\p{Lu}[\p{L}\p{M}’']/u,
    unless: OPENERS,
    like: 'Coach J.J. Orr thanked the U.S. Navy and the U.N. Security Council.',
    unlike: 'She now lives in the U.S. Officials said so.',
  },
  {
    rule: 'sentence/region',
    before:
      /(?<!,\s{0,2})(?<![\p{L}\p{N}])(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wis|Wyo|Ont|Que|Alta)\.\s*$/u,
    after:
      /^(?:Gov|Sen|Rep|Lt|Atty|State|House|Senate|Democrat|Republican|Attorney|Governor|Secretary|Supreme)(?![\p{L}])/u,
    like: 'They asked Calif. Gov. Ann Orr to come.',
    unlike: 'The fair is in Karvale, Calif. State police will be there.',
  },
  {
    rule: 'sentence/number',
    before: /(?<![\p{L}\p{N}])(?:nos?|figs?|art)\.\s*$/iu,
    after: /^[#\d]/u,
    like: 'They met at No. 10 in the rain.',
    unlike: 'Asked whether he would go, he said no. Orr went.',
  },
  {
    rule: 'sentence/junior',
    before: /(?<![\p{L}\p{N}])[JS]r\.\s*$/u,
    after:
      /^(?:Day|Boulevard|Blvd|Avenue|Ave|Drive|Way|Street|Park|Memorial|Center|Centre|National|High|School)(?![\p{L}])/u,
    like: 'The school is closed on Bo Orr Jr. Day this year.',
    unlike: 'It was signed by Bo Orr Jr. Vale signed it too.',
  },
];
