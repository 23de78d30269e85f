import type { FigureTellings, HourTellings } from '../../model/language/figure-tellings.ts';

const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Steps, parts and repeats of a count, as English reports tell them. */
export const figureTellings: FigureTellings = {
  penal: {
    name: 'punishment',
    pattern:
      /\b(?:in (?:\w+ )?(?:prison|jail|custody)|behind bars|prison (?:term|sentence)|imprisonment|sentenced? (?:to|of)|jailed)\b/u,
    like: 'orr faces up to six years in prison.',
    unlike: 'orr worked at the harbour for six years.',
  },
  penaltySteps: [
    {
      name: 'what was asked for',
      pattern:
        /\b(?:recommend(?:s|ed|ing|ation)?|ask(?:s|ed|ing)? (?:for|the (?:court|judge) (?:for|to))|sought|seek(?:s|ing)?|request(?:s|ed|ing)?|call(?:s|ed|ing) for|want(?:s|ed) (?:him|her|them))\b/u,
      like: 'prosecutors recommended a term of four years in prison.',
      unlike: 'the judge gave her four years in prison.',
    },
    {
      name: 'the most that the law allows',
      pattern:
        /\b(?:fac(?:e|es|ed|ing)|maximum|carr(?:y|ies|ied|ying)|punishable|could (?:be (?:sentenced|jailed)|get|receive)|up to)\b/u,
      like: 'the charge carries a maximum of ten years in prison.',
      unlike: 'she was sentenced to three years in prison.',
    },
    {
      name: 'what was given',
      pattern:
        /\b(?:(?:was|were|been) (?:sentenced|jailed)|sentenced (?:\p{L}+ ){1,3}to|(?:gave|handed) (?:him|her|them)|(?:got|received)|(?:was|were) (?:given|handed))\b/u,
      like: 'she was sentenced to three years in prison.',
      unlike: 'she hopes for less than three years in prison.',
    },
  ],
  severalEvents: {
    name: 'several events together',
    pattern:
      /\b(?:two|three|four|both|twin|double|separate|back-to-back|weekend|these|those|the) (?:(?!single)[\p{L}-]+ ){0,2}(?:shootings|attacks|massacres|crashes|bombings|fires|quakes|earthquakes|collapses|stabbings)\b/u,
    like: 'two mass shootings over the weekend left 31 people dead.',
    unlike: 'the shooting at the pier left nine people dead.',
  },
  most: {
    name: 'the most',
    pattern: /\bmaximum (?:\p{L}+ ){0,3}(?:is |of |to )?$/u,
    like: 'the charge carries a maximum term of ',
    unlike: 'the maximum is set by law, and she got ',
  },
  atFirst: {
    name: 'at first',
    pattern: /\b(?:initially|at first|originally|(?:was|were|been) left)\b/u,
    like: 'nine dockers were initially stuck on the crane.',
    unlike: 'nine dockers work on the crane.',
  },
  stillSo: {
    name: 'still',
    pattern: /\b(?:still|remain(?:s|ed|ing)?)\b/u,
    like: 'four dockers are still stuck on the crane.',
    unlike: 'four dockers were stuck on the crane.',
  },
  groups:
    /\b(?:among|for) ((?:(?!\d)[\p{L}-]+ ){0,2}(?:workers|voters|adults|women|men|independents|republicans|democrats|students|children|employees|residents|teens|seniors|americans|whites|blacks|hispanics|latinos|asians|graduates|families|households))\b/u,
  notNames: words('jr sr ii iii'),
  repeatable: [
    { singular: words('explosion blast detonation'), plural: words('explosions blasts detonations') },
    { singular: words('gunman shooter attacker assailant'), plural: words('gunmen shooters attackers assailants') },
    { singular: words('robber burglar'), plural: words('robbers burglars') },
    { singular: words('bomber'), plural: words('bombers') },
  ],
  several: words('second third another several multiple both two three four five six other more'),
  oneInList: words('a an one'),
};

/** What a clock time is the hour of, as English reports tell it. */
export const hourTellings: HourTellings = {
  event: {
    name: 'the happening',
    pattern:
      /\b(?:crash(?:es|ed)?|collision|collided|derail(?:s|ed|ment)?|overturned|capsized|sank|(?:went|came) down|explosions?|exploded|blasts?|went off|collapsed?|shootings?|shots? (?:were |was )?fired|gunfire|opened fire|were shot|was shot|stabb(?:ed|ing)|attack(?:ed)?|struck|quake|earthquake|fire (?:broke out|started|began)|broke out|erupted|happened|occurred|took place)\b/u,
    like: 'the ferry sank around noon.',
    unlike: 'the ferry left the pier around noon.',
  },
  alarm: {
    name: 'the call for help',
    pattern:
      /\b(?:(?:first |emergency )?(?:alert|alarm|call|calls)(?: \w+){0,4} (?:received|came|raised|made|sounded)|(?:received|got|took) (?:\w+ ){0,3}(?:calls?|reports?|alerts?|alarm)|(?:was|were|been) (?:called|alerted|notified|summoned|dispatched)|(?:responded|called) to|911 calls?|999 calls?)\b/u,
    like: 'the coast guard was alerted at 12.13pm.',
    unlike: 'the coast guard called off the search at 12.13pm.',
  },
  openAfter: {
    name: 'some time after',
    pattern: /\b(?:after|beyond|past|since)\b/u,
    like: 'the vote lasted until after 1 a.m.',
    unlike: 'the vote ended at 1 a.m.',
  },
  soon: {
    name: 'right after',
    pattern: /\b(?:shortly|just|soon|immediately|moments|minutes) (?:after|past)\b/u,
    like: 'the blast came shortly after 4 a.m.',
    unlike: 'the vote lasted until after 1 a.m.',
  },
  before: {
    name: 'before',
    pattern: /\bbefore (?:about |around )?$/u,
    like: 'the fire broke out shortly before ',
    unlike: 'the fire broke out at ',
  },
  services: [
    words('police sheriff deputies officers'),
    words('fire firefighters'),
    words('ambulance paramedics medics'),
  ],
  afterwards: {
    name: 'what came of it later',
    pattern:
      /\b(?:arrest(?:ed|s)?|reopen(?:ed|s)?|news conference|vigil|statement|tweet(?:ed)?|briefing|court|surrender(?:ed)?|pronounced|later died|evacuat(?:ed|ion)|contained|lifted|released|scheduled|will|expected)\b/u,
    like: 'a man was arrested at 4 p.m. over the blast.',
    unlike: 'the blast happened at 4 p.m.',
  },
};
