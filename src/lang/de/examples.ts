import type { LanguageExample } from '../../model/language/examples.ts';

/** Sentences for what German asks of names and sentences beyond tables. */
export const examples: readonly LanguageExample[] = [
  {
    rule: 'names/given-name',
    like: 'Am Montag ging Mira Dahl nach Hause.',
    finds: 'person · Mira Dahl',
    unlike: 'Am Montag ging das Schiff nach Hause.',
  },
  {
    rule: 'names/compound-title',
    like: 'Am Montag ging Hafenmeisterin Dahl nach Hause.',
    finds: 'person · Dahl',
    unlike: 'Am Montag ging die Hafenmeisterin nach Hause.',
  },
  {
    rule: 'names/surname-again',
    like: 'Mira Dahl ging. Später kam Dahl zurück.',
    finds: 'person · Mira Dahl · Dahl',
    unlike: 'Mira Dahl ging. Später kam Regen auf.',
  },
  {
    rule: 'names/noun-is-no-name',
    like: 'Die Sprecherin der Hafenbehörde sagte nichts.',
    finds: 'role · Die Sprecherin der Hafenbehörde',
    unlike: 'Die Fähre der Hafenbehörde sank.',
  },
  {
    rule: 'names/apposition-after',
    like: 'Mira Dahl, die Hafenmeisterin, ging.',
    finds: '<die Hafenmeisterin>',
    unlike: 'Mira Dahl ging, und die Hafenmeisterin blieb.',
  },
  {
    rule: 'names/country',
    like: 'Am Montag kam Deutschland an die Reihe.',
    finds: 'place · Deutschland',
    unlike: 'Am Montag kam der Deutsche an die Reihe.',
  },
  {
    rule: 'sentences/ordinal',
    like: 'Am 14. Mai sank die Fähre. Niemand ging.',
    finds: '2 sentences',
    unlike: 'Es waren 14. Niemand ging. Alle blieben.',
  },
];
