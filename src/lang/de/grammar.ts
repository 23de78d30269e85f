import type { GrammarLanguage } from '../../model/language/grammar.ts';
import { grammar as english } from '../en/grammar.ts';
import { bare } from '../bare.ts';
import { fullWeekdays, months } from './calendar.ts';
import { words } from './words.ts';

type OtherForm = NonNullable<GrammarLanguage['otherForms']>[number];
type Row = GrammarLanguage['irregular'][number];

/** Verbs with -te: base -> sagt, sagte, gesagt. Bases that end in -ern, -eln, -ten and -den differ a little. */
const regular = (base: string, prefix = 'ge'): Row => {
  const stem = base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1);
  const e = /[td]$/u.test(stem) || /[^aeiouhlr][nm]$/u.test(stem) ? 'e' : '';
  return [base, `${stem}${e}t`, `${stem}${e}te`, `${prefix}${stem}${e}t`, ''];
};
/** Verbs that begin with be-, er-, ver- and their like, or end in -ieren, have no ge-. */
const withoutGe = (base: string): Row => regular(base, '');

export const rows: readonly Row[] = [
  ...words(
    `sagen meinen fragen warnen fordern kritisieren loben drohen äußern schildern teilen kündigen stellen räumen führen legen
     hoffen glauben rechnen melden antworten fügen mahnen klagen jubeln schimpfen spotten scherzen flüstern murmeln zeigen machen dauern
     retten suchen brauchen leben folgen starten landen lösen öffnen schließen prüfen stoppen streiken kosten wirken`,
  ).map((base) => regular(base)),
  ...words(
    `erklären betonen berichten bestätigen versichern behaupten erläutern ergänzen erzählen bekräftigen beklagen beteuern bemängeln bezeichnen
     begründen verkünden verlangen verteidigen versuchen vermuten befürchten erinnern erwidern bedauern begrüßen kommentieren resümieren
     kritisieren dementieren formulieren konstatieren prognostizieren appellieren signalisieren informieren zitieren explodieren passieren
     verletzen verunglücken erreichen entdecken gehören bedeuten`,
  ).map(withoutGe),
  ['sprechen', 'spricht', 'sprach', 'gesprochen', ''],
  ['schreiben', 'schreibt', 'schrieb', 'geschrieben', ''],
  ['versprechen', 'verspricht', 'versprach', 'versprochen', ''],
  ['widersprechen', 'widerspricht', 'widersprach', 'widersprochen', ''],
  ['rufen', 'ruft', 'rief', 'gerufen', ''],
  ['geben', 'gibt', 'gab', 'gegeben', ''],
  ['heißen', 'heißt', 'hieß', 'geheißen', ''],
  ['verweisen', 'verweist', 'verwies', 'verwiesen', ''],
  ['weisen', 'weist', 'wies', 'gewiesen', ''],
  ['bestreiten', 'bestreitet', 'bestritt', 'bestritten', ''],
  ['gehen', 'geht', 'ging', 'gegangen', ''],
  ['kommen', 'kommt', 'kam', 'gekommen', ''],
  ['stehen', 'steht', 'stand', 'gestanden', ''],
  ['nehmen', 'nimmt', 'nahm', 'genommen', ''],
  ['sinken', 'sinkt', 'sank', 'gesunken', ''],
  ['fahren', 'fährt', 'fuhr', 'gefahren', ''],
  ['sterben', 'stirbt', 'starb', 'gestorben', ''],
  ['finden', 'findet', 'fand', 'gefunden', ''],
  ['liegen', 'liegt', 'lag', 'gelegen', ''],
  ['halten', 'hält', 'hielt', 'gehalten', ''],
  ['lassen', 'lässt', 'ließ', 'gelassen', ''],
  ['bleiben', 'bleibt', 'blieb', 'geblieben', ''],
  ['beginnen', 'beginnt', 'begann', 'begonnen', ''],
  ['treffen', 'trifft', 'traf', 'getroffen', ''],
  ['denken', 'denkt', 'dachte', 'gedacht', ''],
  ['wissen', 'weiß', 'wusste', 'gewusst', ''],
];

/** The plural of the past: "sagten", "sprachen". */
const pluralPasts: readonly OtherForm[] = rows.map(([base, , past]): OtherForm => [
  past.endsWith('e') ? `${past}n` : `${past}en`,
  base,
  'past',
]);

export const grammar: GrammarLanguage = {
  ...bare(english),
  determiners:
    words(`der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes jenem jenen
    jeder jede jedes jedem jeden kein keine keiner keinem keinen sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres
    unser unsere unserer unserem unseren mehrere mehreren einige einigen einiger viele vielen vieler alle allen aller manche beide beiden
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf`),
  indefinite: words(
    'ein eine einer eines einem einen mehrere mehreren einige einigen einiger viele vielen zwei drei vier fünf sechs sieben acht neun zehn',
  ),
  prepositions:
    words(`von vom in im ins an am ans auf bei beim aus mit nach seit zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um
    ab bis während wegen trotz laut gegenüber gemäß entlang innerhalb außerhalb anhand aufgrund binnen per pro infolge`),
  coordinators: words('und oder aber sondern denn doch sowie'),
  additive: words('und sowie'),
  contrastive: words('aber sondern doch'),
  subordinators: words(
    'ob wenn weil als während nachdem bevor ehe damit obwohl falls sobald solange bis indem wie warum wo wann',
  ),
  relatives: words('deren dessen denen welcher welche welches'),
  subjectPronouns: words('er sie es wir ich ihr man wer niemand jemand'),
  objectPronouns: words('ihm ihn ihr ihnen mir mich dir dich uns euch sich'),
  auxiliaries: words(
    'ist sind war waren sei seien wäre wären wird werden wurde wurden werde worden hat haben hatte hatten habe hätte hätten bin habt',
  ),
  be: words('wird werden wurde wurden worden werde'),
  modals: words(
    'kann können konnte konnten könne könnte könnten soll sollen sollte sollten solle muss müssen musste mussten müsse will wollen wollte wollten wolle darf dürfen durfte dürfe dürfte mag möge möchte würde würden',
  ),
  negations: words('nicht nie niemals'),
  adverbs:
    words(`auch dann später früher zuvor danach wieder noch schon bereits jetzt nun oft immer einmal nur beide eher fast sehr zweimal dort hier da
    deshalb daher jedoch allerdings unterdessen inzwischen zudem außerdem dagegen hingegen vielleicht etwa rund so selbst sogar weiter erneut
    zunächst schließlich derzeit zurzeit bislang bisher weiterhin damals zugleich gleichzeitig wörtlich anschließend daraufhin
    zurück weg fort los lange gerne beinahe leise alleine meist zuletzt längst höchst zumindest möglichst selten fest bekannt gesamt`),
  alwaysDeterminers: words('alle beide'),
  infinitive: words('zu'),
  capitalWords: words('sie ihr ihnen'),
  timeWords: [
    ...fullWeekdays,
    ...months.flatMap((names) => names.filter((name) => name.length > 3)),
    ...words(
      'heute gestern morgen vorgestern übermorgen abend nachmittag vormittag mittag nacht früh woche monat jahr wochenende montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen',
    ),
  ],
  hanging: words('von der des vom für aus in im bei beim'),
  hangingAfterVerb: words('von der des vom für aus bei beim'),
  agent: words('von vom durch'),
  pluralNouns: words('leute menschen'),
  verbs: rows.map(([base]) => base),
  irregular: rows,
  otherForms: [...pluralPasts, ['hieß', 'heißen', 'past'], ['heißt', 'heißen', 'third']],
  capitalNouns: {
    notBeforeNames:
      words(`prozent euro dollar millionen milliarden million milliarde tausend meter kilometer tonnen liter stunden stunde minuten uhr tage tagen
      wochen monate monaten jahre jahren anfang mitte ende rund teil teile hunderte tausende dutzende paar ihnen sie`),
    adjectiveEnding: /(?:e|en|er|es|em)$/u,
  },
  verbSecond: true,
  reportedForms: words(
    'sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe liege bleibe brauche wisse lasse halte würden wären hätten könnten müssten sollten wollten dürften',
  ),
  separable: {
    teilen: { mit: 'mitteilen' },
    kündigen: { an: 'ankündigen' },
    räumen: { ein: 'einräumen' },
    führen: { aus: 'ausführen' },
    legen: { dar: 'darlegen' },
    weisen: { hin: 'hinweisen', zurück: 'zurückweisen' },
    stellen: { klar: 'klarstellen', fest: 'feststellen' },
    geben: { an: 'angeben', zu: 'zugeben', bekannt: 'bekanntgeben' },
    fügen: { hinzu: 'hinzufügen' },
    rufen: { auf: 'aufrufen' },
  },
  // "beläuft", "kippte", "sollten": no list holds all verbs.
  pastEnding: /(?:[^aeiouäöühsz]t|[^aeiouäöü]e|ten)$/u,
  relativeArticles: words('der die das dem den'),
  genitives: words('der des eines einer'),
  quotatives: words('so'),
};
