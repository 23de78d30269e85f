import { words } from './words.ts';

/** Words that end a counted noun phrase. Function words, auxiliaries, frequent verbs and adverbs of news. */
export const nounStops = words(`
  a an the this that these those its his her their our my your it he she they we you i him them us who whom whose which what
  and or but nor so if then than as at by for from in into of off on onto out over to up with without within about after
  again against before between during under until till above below through throughout while when where why how because since
  across along among amid around behind beside besides beyond despite down inside near outside past per toward towards upon via versus vs
  is are was were be been being am do does did done have has had having will would shall should can could may might must cannot
  not no never ever also too very just only even still already yet again away back here there now soon later earlier ago
  each every any all both either neither few much many own same such
  said says say told tells tell went goes go came comes come left took takes take made makes make got gets get gave gives give
  found finds find thought knew know felt saw see seen shot won lost held kept brought began begun broke fell rose hit put set
  led met paid ran sat sent stood wrote became become becomes spent built bought caught fought sold taught drove spoke wore
  chose grew threw flew drew lay lie showed shows show remain remains seemed seem need needs want wants let
  apiece together overall respectively nationwide worldwide globally annually daily weekly monthly yearly
  yesterday today tomorrow tonight currently recently reportedly allegedly probably perhaps maybe however therefore
  including excluding according involving wearing following being using
  instead otherwise meanwhile further altogether approximately always often sometimes usually eventually
  percent percentage per cent plus minus times
  whatever whichever whoever unless although though whereas
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december`);

export const notPlural = words(`
  gas bus news business process access success class glass press mass loss address illness fitness witness previous various
  serious famous dangerous religious obvious precious anxious his its this thus plus minus us yes as is was has does less
  perhaps always sometimes across towards besides afterwards overseas indoors outdoors upwards downwards versus status virus
  campus bonus census focus crisis basis analysis emphasis diagnosis thesis surplus corpus chaos bias atlas canvas christmas
  texas paris los las james charles thomas jones williams davis lewis harris los san arkansas kansas illinois massachusetts
  swiss tennis chess physics politics economics mathematics measles diabetes series means congress princess goddess boss
  consensus apparatus nervous tremendous jealous`);

export const pluralNouns = words(`
  people men women children policemen policewomen firemen firefighters fishermen gunmen servicemen servicewomen congressmen
  businessmen spokesmen teeth feet mice geese oxen staff personnel police troops crew cattle sheep deer fish salmon trout
  aircraft spacecraft helicopters series species headquarters others crewmen salesmen clergy youth folk kids lives wives wolves
  knives loaves halves shelves thieves leaves data media criteria phenomena bacteria sportsmen lawmen workmen seamen
  clothes premises odds barracks crossroads works offspring poultry shrimp squid bison moose swine elk`);

export const attributivePlurals = words(
  `sports arms sales operations communications relations systems services goods savings women men children people human-rights
   customs veterans police athletics economics aerospace resources rights affairs games drugs weapons special-forces forces states nations`,
);

/** People told by what happened to them. */
export const groupHeads = words(
  'dead wounded injured killed hurt missing others casualties fatalities arrested detained elderly homeless disabled unemployed',
);

export const casualtyVerbs: Readonly<Record<string, string>> = {
  killing: 'killed',
  kills: 'killed',
  killed: 'killed',
  wounding: 'wounded',
  wounded: 'wounded',
  wounds: 'wounded',
  injuring: 'injured',
  injured: 'injured',
  injures: 'injured',
};

export const irregularSingulars: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  policewomen: 'policewoman',
  fishermen: 'fisherman',
  firemen: 'fireman',
  gunmen: 'gunman',
  servicemen: 'serviceman',
  servicewomen: 'servicewoman',
  businessmen: 'businessman',
  crewmen: 'crewman',
  salesmen: 'salesman',
  congressmen: 'congressman',
  spokesmen: 'spokesman',
  seamen: 'seaman',
  workmen: 'workman',
  teeth: 'tooth',
  feet: 'foot',
  mice: 'mouse',
  geese: 'goose',
  oxen: 'ox',
  lives: 'life',
  wives: 'wife',
  wolves: 'wolf',
  knives: 'knife',
  halves: 'half',
  shelves: 'shelf',
  thieves: 'thief',
  leaves: 'leaf',
  loaves: 'loaf',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  persons: 'people',
  person: 'people',
  people: 'people',
  others: 'other',
  series: 'series',
  species: 'species',
  shoes: 'shoe',
  canoes: 'canoe',
  movies: 'movie',
  cookies: 'cookie',
  zombies: 'zombie',
  ties: 'tie',
  pies: 'pie',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  losses: 'loss',
  troops: 'troop',
  aliases: 'alias',
  bonuses: 'bonus',
  campuses: 'campus',
  houses: 'house',
  causes: 'cause',
  cases: 'case',
  crises: 'crisis',
  axes: 'axe',
};

export const nounModifiers = words('more most further less other own same other');

export const pronounBefore = words('no any every another number day last next anyone someone everyone');

export const idiomsWithOne = words(
  'day time thing way point stage another anothers hand side by on off such night morning afternoon evening step reason moment eye word more',
);

/** Second parts of hyphenated words with a number in front that count nothing. */
export const hyphenIdioms = words(
  'way off on one to sided fold stop up shot liner upmanship time timer size hit and in out by the a down plus nil over under up',
);

export const countsTime = words(
  'for in within after under least than only just about every lasted took takes last past',
);

export const notBeforeBare = words('at in into the by no other last first between of');

/** Tried in order; the first ending that fits is replaced. */
export const singularEndings = [
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['eies', 'eie'],
  ['ies', 'y'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['xes', 'x'],
  ['sses', 'ss'],
  ['zzes', 'zz'],
  ['roes', 'ro'],
  ['toes', 'to'],
  ['s', ''],
] as const;

export const notPluralEndings = ['ss', 'ous', 'us', 'is', "'s"];

export const irregularPositives: Readonly<Record<string, string>> = {
  best: 'good',
  worst: 'bad',
  furthest: 'far',
  latest: 'late',
};

export const positiveEndings = [
  ['iest', 'y'],
  ['ggest', 'g'],
  ['ddest', 'd'],
  ['ttest', 't'],
  ['nnest', 'n'],
  ['mmest', 'm'],
  ['rgest', 'rge'],
  ['cest', 'ce'],
  ['vest', 've'],
  ['fest', 'fe'],
  ['plest', 'ple'],
  ['blest', 'ble'],
  ['urest', 'ure'],
  ['idest', 'ide'],
  ['est', ''],
] as const;

export const notSuperlative = words(
  'interest forest honest harvest modest conquest contest priest arrest protest request invest suggest midwest northwest southwest digest',
);

export const adjectiveEndings = words('al ic ive ous ful able ible less ary ish ian ern est en');

export const shortAdjectives = words(
  'new old young big small large good bad single other more high low long short local major key main hot poor rich white black red us uk',
);

/** After "of": what stands for the things counted. */
export const partitivePronouns = words('whom which them us you these those');

/** Dropped from the name of what is counted. */
export const emptyModifiers = words('most other');
