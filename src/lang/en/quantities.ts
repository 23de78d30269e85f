import type { QuantityLanguage } from '../../model/language/quantities.ts';
import { currencies, moneyContext } from './quantities/currencies.ts';
import {
  clockWords,
  joinsNumber,
  notQuantities,
  pointedBefore,
  scoreWords,
  streets,
  yearBefore,
} from './quantities/exclusions.ts';
import { change, hedges, hyphenHedges, neutral } from './quantities/hedges.ts';
import * as nouns from './quantities/nouns.ts';
import * as numbers from './quantities/numbers.ts';
import { units } from './quantities/units.ts';
import { words } from './quantities/words.ts';

export const quantities: QuantityLanguage = {
  ...numbers,
  ...nouns,
  and: words('and &'),
  half: words('half'),
  quarter: words('quarter'),
  fractionPlurals: { halves: 'half' },
  unitTail: /^(.*?)( (?:per|an?|of|celsius|celcius|centigrade|fahrenheit|farenheit|kelvin|c|f)\b.*)?$/,
  unitPlurals: [
    [/(?:s|x|ch|sh)$/, 0, 'es'],
    [/[^aeiou]y$/, 1, 'ies'],
    [/$/, 0, 's'],
  ],
  pluralEnding: 's',
  wordEndings: { adverb: /ly$/, participle: /ed$/, thirdPerson: /[^s]s$/, negation: /n't$/ },
  possessives: words("'s"),
  monthsToo: words('may'),
  articles: words('a an'),
  of: words('of'),
  minus: words('minus negative'),
  rangeWords: {
    to: words('to until till'),
    between: words('between'),
    from: words('from'),
    or: words('or'),
    spanning: words(
      'range ranges ranged ranging anywhere vary varies varied varying sentenced somewhere spanning estimates estimated',
    ),
  },
  ratioWords: [['in'], ['in', 'every'], ['out', 'of']],
  hedges,
  neutral,
  change,
  units,
  currencies,
  moneyContext,
  per: words('per each every /'),
  rateNouns: words(
    `share day week month year hour minute second barrel gallon ounce pound ton tonne litre liter kilo kilogram gram person head
     night dozen unit bushel piece metre meter mile kilometre kilometer game match bottle ticket pint acre`,
  ),
  notRateBefore: words('ago earlier later before after from prior hence old since'),
  rateAliases: { annum: 'year', diem: 'day', capita: 'person', cent: 'cent' },
  times: words('times'),
  ages: {
    old: words('old yo'),
    shortOld: words('yo'),
    closing: words('on in this last next by and when before after'),
    aged: words('aged age ages'),
    agedInWords: words('aged'),
    being: words('is was be being'),
    persons: words('he she i who'),
    personEndings: words(
      'er or man woman ist ian ant ent boy girl father mother son nurse pilot widow student victim suspect wife',
    ),
    turning: words('turn turns turned turning'),
    units: words('year month week day'),
  },
  clockWords,
  yearBefore,
  streets,
  notQuantities,
  joinsNumber,
  pointedBefore,
  hyphenHedges,
  prefixOnlySigns: words('Rs RM Dh Dhs Ksh SFr NIS Fr Rp DM PS'),
  modelSigns: ['PS'],
  scoreWords,
  ordinalSuffixes: words('st nd rd th'),
};
