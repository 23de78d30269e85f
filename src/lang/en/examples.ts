import type { LanguageExample } from '../../model/language/examples.ts';

/** Sentences for the rules of names that are structure: annotate/names/. */
export const examples: readonly LanguageExample[] = [
  {
    rule: 'names/body-of',
    like: 'Later the Ministry of Tides and Harbours spoke.',
    finds: 'organisation · Ministry of Tides and Harbours',
    unlike: 'Later the Ministry spoke of Tides and Harbours.',
  },
  {
    rule: 'names/title-of',
    like: 'On Monday Secretary of State Mira Dahl left.',
    finds: '<Secretary of State>',
    unlike: 'On Monday the State of Mira Dahl was founded.',
  },
  {
    rule: 'names/particle',
    like: 'On Monday Ada van der Moss left.',
    finds: 'person · Ada van der Moss',
    unlike: 'On Monday Ada left with Moss.',
  },
  {
    rule: 'names/initial',
    like: 'On Monday Ada B. Moss left.',
    finds: 'person · Ada B. Moss',
    unlike: 'On Monday she met Ada. Moss left.',
  },
  {
    rule: 'names/suffix',
    like: 'On Monday Tom Orr, Jr., left.',
    finds: 'person · Tom Orr, Jr',
    unlike: 'On Monday Tom Orr, Jan and Bo left.',
  },
  {
    rule: 'names/month-as-surname',
    like: 'On Monday Lena May, who works here, left.',
    finds: 'person · Lena May',
    unlike: 'Lena left on Monday, Lena returns.',
  },
  {
    rule: 'names/unknown-ranks',
    like: 'On Monday Asst Ch Insp Mira Dahl left.',
    finds: 'person · Mira Dahl',
    unlike: 'On Monday Insp Mira Dahl Society left.',
  },
  {
    rule: 'names/host',
    like: 'On Monday, Quay.News wrote of it.',
    finds: 'medium · Quay.News',
    unlike: 'He reached the Quay. News came.',
  },
  {
    rule: 'names/people-of-a-country',
    like: 'On Monday two Norwegians left.',
    finds: 'group · Norwegians',
    unlike: 'On Monday two Norwegian ships left.',
  },
  {
    rule: 'names/place-after-preposition',
    like: 'The ship lay in Karvale.',
    finds: 'place · Karvale',
    unlike: 'The ship was sold by Karvale.',
  },
  {
    rule: 'names/apposition-after',
    like: 'Mira Dahl, the harbour minister, left.',
    finds: 'Mira Dahl · <the harbour minister>',
    unlike: 'Mira Dahl left, and the harbour minister stayed.',
  },
  {
    rule: 'names/apposition-before',
    like: 'The harbour minister, Mira Dahl, left.',
    finds: 'Mira Dahl · <The harbour minister>',
    unlike: 'The harbour minister left with Mira Dahl.',
  },
  {
    rule: 'names/role-before',
    like: 'On Monday harbour minister Mira Dahl left.',
    finds: 'Mira Dahl · <harbour minister>',
    unlike: 'On Monday the harbour minister saw Mira Dahl.',
  },
  {
    rule: 'names/copula',
    like: 'Mira Dahl is the harbour minister.',
    finds: 'Mira Dahl · <the harbour minister>',
    unlike: 'Mira Dahl saw the harbour minister.',
  },
  {
    rule: 'names/relative',
    like: 'Mira Dahl, who is the harbour minister, left.',
    finds: 'Mira Dahl · <the harbour minister>',
    unlike: 'Mira Dahl, whom they followed to see the harbour minister, left.',
  },
  {
    rule: 'names/hung-phrase',
    like: 'Mira Dahl, a spokeswoman for the port of Karvale, left.',
    finds: '<a spokeswoman for the port of Karvale>',
    unlike: 'Mira Dahl, a spokeswoman, left the port of Karvale.',
  },
  {
    rule: 'names/surname-again',
    like: 'Mira Dahl left. Later Dahl came back.',
    finds: 'person · Mira Dahl · Dahl',
    unlike: 'Mira Dahl left. Later Orr came back.',
  },
  {
    rule: 'names/initials-again',
    like: 'The Port Workers Union left. Later the PWU came back.',
    finds: 'organisation · Port Workers Union · PWU',
    unlike: 'The Port Workers Union left. Later the QXU came back.',
  },
  {
    rule: 'names/cataphora',
    like: 'The pier is rotten, a former captain said. Mira Dahl, who is also an author, left.',
    finds: '<a former captain>',
    unlike: 'The pier is rotten, a former captain said. Mira Dahl, who is an author, left.',
  },
  {
    rule: 'names/age-alone',
    like: 'Mira Dahl left. The 46-year-old was tired. The 46-year-old slept.',
    finds: 'person · Mira Dahl',
    unlike: 'The 46-year-old was tired.',
  },
  {
    rule: 'names/dateline-place',
    like: 'KARVALE (AP) - The bridge is shut. Karvale has no other.',
    finds: 'place · KARVALE',
    unlike: 'The bridge of KARVALE is shut.',
  },
  {
    rule: 'sentences/title-abbreviation',
    like: 'He saw Gen. Orr. He left.',
    finds: '2 sentences',
    unlike: 'He saw the general. Orr saw him. He left.',
  },
];
