import type { ComparisonLanguage } from '../../model/language/comparison.ts';

const words = (text: string): string[] => text.trim().split(/\s+/u);

/** What the words around a number say of it: a part or period, a point it is counted from, a game, a name, a vague number. */
export const figureContexts = {
  partPeriods: [
    {
      name: 'since',
      pattern:
        /\bsince (?:\d|week|last|the (?:start|beginning|end)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*)/u,
    },
    { name: 'so far', pattern: /\b(?:so far|to date|already)\b/u },
    { name: 'before', pattern: /\b(?:previously|in the past|before then|years earlier)\b/u },
    { name: 'season', pattern: /\b(?:this|last|that) season\b/u },
    { name: 'each', pattern: /\b(?:per|each|every) (?:day|week|month|season|year|game)\b/u },
    {
      name: 'latest',
      pattern:
        /\b(?:his|her|its|their|the) (?:last|past|next|previous) (?:\w+ )?(?:games?|matches|years?|months?|weeks?|days?|seasons?|races?)\b/u,
    },
    {
      name: 'part',
      pattern:
        /\b(?:first|second|third|fourth|final|opening|closing) (?:weekend|half|quarter|day|week|month|round|leg|stage)\b/u,
    },
    {
      name: 'run',
      pattern:
        /\bduring (?:a|an|the|its|their|one) (?:\w+['’]?s? |\w+-)?(?:\d+-\d+ )?(?:run|spell|stretch|operation|raid)\b/u,
    },
    { name: 'entitled', pattern: /\b(?:eligible|entitled|registered|qualified)\b/u },
    {
      name: 'asked',
      pattern:
        /\b(?:recommend(?:s|ed|ing)?|propos(?:es|ed|ing)|request(?:s|ed|ing)?|sought|seek(?:s|ing)?|ask(?:s|ed|ing)? for)\b/u,
    },
    { name: 'at most', pattern: /\b(?:faces|faced|facing|maximum)\b/u },
    { name: 'if', pattern: /\b(?:would|could|might)\b/u },
    { name: 'then', pattern: /\bthen[- ]+\d/u },
  ],
  anchors: { behind: words('before after ago earlier later until from'), before: words('in within after from') },
  perGame: words(`
    point points goal goals yard yards catch catches rebound rebounds assist assists touchdown touchdowns run runs wicket wickets
    game games time times season seasons set sets homer homers hit hits carry carries reception receptions pass passes
    steal steals save saves shot shots lap laps win wins loss losses try tries`),
  vagueNumbers: {
    words: words('several few'),
    spans: { minutes: 60, hours: 3600, days: 86_400, weeks: 604_800, months: 2_629_746, years: 31_556_952 },
    notAfter: words(
      'recent these those following past the all half many early late working office opening business of',
    ),
    times: words('times'),
    few: 15,
    many: 24,
  },
  aspects: [
    { name: 'height', words: words('altitude altitudes elevation height heights high tall lofted ceiling') },
    { name: 'depth', words: words('depth depths deep') },
    { name: 'width', words: words('width wide diameter') },
    {
      name: 'distance',
      words: words('distance distances away flew fly flown travelled traveled marched walked ranged'),
    },
    { name: 'speed', words: words('speed speeds mph') },
  ],
  ways: {
    up: words('rise climb increase grow jump gain advance rally soar surge add'),
    down: words('fall drop decline lose slide slip plunge tumble sink shed shrink'),
  },
  clauseOpeners: words('when while because where'),
  clockMarks: words('at'),
  pageParts: words('image images photo photos picture pictures slide slides video videos comment comments'),
  labels: words('block route highway flight room road avenue street number page channel model unit'),
} satisfies Partial<ComparisonLanguage>;
