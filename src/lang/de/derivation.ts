import type { DerivationLanguage } from '../../model/language/derivation.ts';

export const derivation: DerivationLanguage = {
  firstPerson:
    /(?<!\p{L})(?:ich|wir|mein|meine|meiner|meinem|meinen|unser|unsere|unserer|unserem|unseren|uns|mich|mir)(?!\p{L})/iu,
  mediumSuffixes: [
    'Zeitung',
    'Post',
    'Bote',
    'Anzeiger',
    'Kurier',
    'Tagblatt',
    'Tageblatt',
    'Rundschau',
    'Nachrichten',
    'Echo',
    'Presse',
    'Blatt',
    'Rundfunk',
  ],
  beforeMedium: [
    {
      rule: 'told-the',
      pattern: /(?<!\p{L})(?:sagte|erklärte|berichtete)\s+(?:[\p{L}-]+\s+){0,4}(?:der|dem|den)\s+$/iu,
      like: 'Das sagte Dahl dem {M} am Abend.',
      unlike: 'Dahl las den {M} am Abend.',
    },
    {
      rule: 'as-the-reports',
      pattern:
        /(?<!\p{L})(?:wie\s+(?:der|die|das)|laut|zuerst\s+berichtete\s+(?:der|die|das)|berichtet\s+(?:der|die|das))\s+$/iu,
      like: 'Das geschah, wie die {M} am Abend meldete.',
      unlike: 'Das geschah ohne die {M} am Abend.',
    },
  ],
  afterMedium: [
    {
      rule: 'reported',
      pattern: /^[“"']?\s+(?:\p{L}+\s+){0,2}(?:berichtete|berichtet|meldete|meldet|schreibt|schrieb)(?!\p{L})/iu,
      like: '{M} berichtete am Abend davon.',
      unlike: '{M} kostet jetzt mehr.',
    },
  ],
};
