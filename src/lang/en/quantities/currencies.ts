import type { CurrencyRow } from '../../../model/language/quantities.ts';

type Row = readonly [name: string, words: string, signs: string, codes: string, hundredth?: string];

/*
 * name | full words, `,` between | signs | codes | hundredth. Names follow the referee: the dollar of the United States
 * is `dollar`, all others carry their country. A bare "franc" or "rupee" has no country and stays so where the text
 * names none, but for the franc, of which one is left in wide use. `PS` and `Y=` are what plain-ASCII feeds make of the
 * signs of pound and yen; signs of letters only are read when glued to the number.
 */
const ROWS: readonly Row[] = [
  [
    'dollar',
    'dollar,us dollar,u.s. dollar,united states dollar,american dollar,buck',
    '$ US$ U.S.$ $US',
    'USD',
    'cent',
  ],
  ['australian dollar', 'australian dollar,aussie dollar', 'A$ AU$ $A AUD$', 'AUD', 'cent'],
  ['canadian dollar', 'canadian dollar', 'C$ CA$ CAD$ $C Can$', 'CAD', 'cent'],
  ['hong kong dollar', 'hong kong dollar', 'HK$ $HK', 'HKD', 'cent'],
  ['new zealand dollar', 'new zealand dollar', 'NZ$ NZD$ $NZ', 'NZD', 'cent'],
  ['singapore dollar', 'singapore dollar', 'S$ SG$', 'SGD', 'cent'],
  ['taiwan dollar', 'taiwan dollar,new taiwan dollar', 'NT$', 'TWD', 'cent'],
  ['jamaican dollar', 'jamaican dollar', 'J$', 'JMD', 'cent'],
  ['euro', 'euro', '€', 'EUR', 'cent'],
  ['pound sterling', 'pound sterling,british pound,quid', '£ UK£ GB£ PS', 'GBP', 'penny'],
  ['irish pound', 'irish pound', 'IR£', 'IEP', 'penny'],
  ['egyptian pound', 'egyptian pound', 'E£', 'EGP'],
  ['lebanese pound', 'lebanese pound', '', 'LBP'],
  ['syrian pound', 'syrian pound', '', 'SYP'],
  ['japanese yen', 'yen,japanese yen', '¥ JP¥ ￥ Y=', 'JPY'],
  ['chinese yuan', 'yuan,chinese yuan,renminbi,kuai', '元 CN¥ RMB¥', 'CNY,RMB'],
  ['indian rupee', 'indian rupee', '₹ Rs Rs. INR₹', 'INR', 'paise'],
  ['pakistani rupee', 'pakistani rupee', '', 'PKR'],
  ['sri lankan rupee', 'sri lankan rupee', 'ரூ', 'LKR'],
  ['rupee', 'rupee', '', ''],
  ['indonesian rupiah', 'rupiah,indonesian rupiah', 'Rp', 'IDR'],
  ['malaysian ringgit', 'ringgit,malaysian ringgit', 'RM', 'MYR', 'sen'],
  ['philippine peso', 'philippine peso', '₱', 'PHP'],
  ['mexican peso', 'mexican peso', 'Mex$ MX$ MXN$', 'MXN'],
  ['peso', 'peso', '', ''],
  ['argentine peso', 'argentine peso', '', 'ARS'],
  ['colombian peso', 'colombian peso', '', 'COP'],
  ['chilean peso', 'chilean peso', '', 'CLP'],
  ['brazilian real', 'brazilian real,reais', 'R$', 'BRL'],
  ['swiss franc', 'swiss franc,franc', 'SFr Fr', 'CHF'],
  ['french franc', 'french franc', 'FFr', 'FRF'],
  ['belgian franc', 'belgian franc', 'BFr', 'BEF'],
  ['mark', 'mark,deutsche mark,german mark,deutschmark', 'DM', 'DEM'],
  ['finnish markka', 'finnish markka,markka', '', 'FIM'],
  ['netherlands guilder', 'guilder,dutch guilder', '', 'NLG'],
  ['italian lira', 'italian lira,italian lire,lire', '', 'ITL'],
  ['turkish lira', 'turkish lira,lira', '₺', 'TRY,TL'],
  ['peseta', 'peseta,spanish peseta', '', 'ESP'],
  ['greek drachma', 'greek drachma', '', 'GRD'],
  ['portuguese escudo', 'escudo', '', 'PTE'],
  ['austrian schilling', 'schilling', '', 'ATS'],
  ['danish krone', 'danish krone,danish kroner,danish crown', '', 'DKK'],
  ['norwegian krone', 'norwegian krone,norwegian kroner,norwegian crown', '', 'NOK'],
  ['swedish krona', 'swedish krona,swedish kronor,swedish crown', '', 'SEK'],
  ['krone', 'krone,kroner', '', ''],
  ['krona', 'krona,kronor', '', ''],
  ['czech koruna', 'koruna,czech koruna,czech crown', 'Kč', 'CZK'],
  ['polish zloty', 'zloty,polish zloty', 'zł', 'PLN'],
  ['hungarian forint', 'forint,hungarian forint', '', 'HUF'],
  ['romanian leu', 'romanian leu,lei', '', 'RON'],
  ['bulgarian lev', 'bulgarian lev,leva', '', 'BGN'],
  ['croatian kuna', 'kuna,croatian kuna', 'kn', 'HRK'],
  ['serbian dinar', 'serbian dinar', '', 'RSD'],
  ['kuwaiti dinar', 'kuwaiti dinar', '', 'KWD'],
  ['iraqi dinar', 'iraqi dinar', '', 'IQD'],
  ['dinar', 'dinar', '', ''],
  ['emirati dirham', 'dirham,emirati dirham,uae dirham', 'Dh Dhs', 'AED'],
  ['saudi riyal', 'riyal,saudi riyal', '', 'SAR'],
  ['iranian rial', 'rial,iranian rial', '', 'IRR'],
  ['russian ruble', 'ruble,rouble,russian ruble,russian rouble', '₽', 'RUB'],
  ['ukrainian hryvnia', 'hryvnia', '₴', 'UAH'],
  ['georgian lari', 'lari,georgian lari', '₾', 'GEL'],
  ['kazakhstani tenge', 'tenge', '₸', 'KZT'],
  ['shekel', 'shekel,israeli shekel,israeli new shekel', '₪ NIS', 'ILS,NIS'],
  ['south african rand', 'rand,south african rand', '', 'ZAR'],
  ['nigerian naira', 'naira,nigerian naira', '₦', 'NGN'],
  ['kenyan shilling', 'kenyan shilling', 'Ksh', 'KES'],
  ['shilling', 'shilling', '', ''],
  ['ghanaian cedi', 'cedi', '₵', 'GHS'],
  ['south korean won', 'south korean won,korean won', '₩', 'KRW'],
  ['thai baht', 'baht,thai baht', '฿', 'THB'],
  ['vietnamese dong', 'vietnamese dong,dong', '₫', 'VND'],
  ['lao kip', 'kip', '₭', 'LAK'],
  ['bangladeshi taka', 'taka', '৳', 'BDT'],
  ['costa rican colón', 'costa rican colón,colón,colon', '₡', 'CRC'],
  ['bitcoin', 'bitcoin', '₿', 'BTC'],
  ['ether', 'ether', '', 'ETH'],
  ['satoshi', 'satoshi', '', ''],
  ['cent', 'cent', '¢', ''],
  ['penny', 'penny,pence,pennies,p', '', ''],
  ['sen', 'sen', '', ''],
];

const list = (text: string, separator: string): readonly string[] => (text === '' ? [] : text.split(separator));

export const currencies: readonly CurrencyRow[] = ROWS.map(([name, words, signs, codes, hundredth]) => ({
  name,
  words: list(words, ','),
  signs: list(signs, ' '),
  codes: list(codes, ','),
  ...(hundredth === undefined ? {} : { hundredth }),
  ...(name === 'turkish lira' || name === 'colombian peso' ? { upperOnly: true } : {}),
}));

/** Words near which "pounds" are money, not weight. */
export const moneyContext =
  `price cost costs costing worth paid pay pays paying spend spent spending profit profits loss losses revenue sales
   sterling fine fined tax taxes budget funding fund investment salary wage wages debt bill bills income earnings
   cash money fee fees deal valued invest invested owed stolen raised raise compensation penny pence bank donated`
    .trim()
    .split(/\s+/);
