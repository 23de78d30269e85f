import type { AttributionLanguage, CuePhrase } from '../../model/language/attribution.ts';
import { attribution as english } from '../en/attribution.ts';
import { bare } from '../bare.ts';
import { words } from './words.ts';

export const attribution: AttributionLanguage = {
  ...bare(english),
  verbs: [
    {
      rule: 'say',
      class: 'speech',
      frame: 'say',
      lemmas:
        words(`sagen erklären betonen meinen berichten bestätigen versichern behaupten erläutern ergänzen erzählen bekräftigen beteuern
        vermuten befürchten erwidern antworten kommentieren resümieren konstatieren prognostizieren mahnen warnen fragen klagen jubeln schimpfen
        spotten scherzen rufen flüstern murmeln mitteilen ausführen darlegen hinweisen klarstellen feststellen angeben hinzufügen`),
      like: 'Frau Dahl sagte, dass der Hafen am Montag öffnet.',
      unlike: 'Frau Dahl öffnete den Hafen am Montag.',
    },
    {
      rule: 'say-strictly',
      class: 'speech',
      frame: 'say',
      strict: true,
      lemmas:
        words(`schreiben verkünden beklagen bemängeln bedauern kritisieren dementieren melden versprechen widersprechen ankündigen einräumen
        zugeben bekanntgeben fordern drohen bestreiten heißen schildern verlangen begrüßen`),
      like: 'Der Minister kritisierte, dass der Hafen am Montag schließt.',
      unlike: 'Der Minister kritisierte den Plan für den Hafen.',
    },
    {
      rule: 'belief',
      class: 'belief',
      frame: 'say',
      lemmas: words('glauben hoffen denken'),
      like: 'Die Ermittler glauben, dass der Brand unter Deck begann.',
      unlike: 'Der Brand begann unter Deck.',
    },
  ],
  sourcePhrases: [
    {
      rule: 'laut',
      class: 'speech',
      words: ['laut'],
      like: 'Laut Frau Dahl sank die Fähre am Morgen.',
      unlike: 'Der Motor lief laut und lange.',
    },
    ...words('von der des einer eines').map((joint): CuePhrase => ({
      rule: 'nach-angaben',
      class: 'speech',
      words: ['nach', 'angaben', joint],
      like: 'Nach Angaben der Küstenwache sank die Fähre am Morgen.',
      unlike: 'Er suchte lange nach Angaben und fand keine.',
    })),
  ],
  notSources: words('gesetz vertrag plan fahrplan satzung verordnung artikel paragraf tradition'),
  hearsay: words('angeblich'),
  nouns: words('aussage behauptung vorwurf ankündigung mitteilung erklärung'),
  contentConjunctions: words('dass daß'),
  questionConjunctions: words('ob warum wie was wann wo wer'),
  contrast: words('während'),
  addressees: words('ihm ihr ihnen uns mir'),
  occasions: words(
    'erklärung mitteilung interview gespräch pressekonferenz brief bericht rede anfrage statement post schreiben sendung podcast',
  ),
  documents: words('bericht mitteilung erklärung studie umfrage gutachten brief dokument papier protokoll schreiben'),
  anonymityReasons: [
    /(?<!\p{L})(?:wollte|will|möchte|wollten|wollen)\s+(?:\p{L}+\s+){0,3}(?:anonym\s+bleiben|nicht\s+(?:namentlich\s+)?genannt\s+werden)/iu,
    /(?<!\p{L})unter\s+der\s+bedingung\s+(?:der\s+)?anonymität/iu,
    /(?<!\p{L})nicht\s+befugt(?:\s+\p{L}+){0,4}/iu,
  ],
  vagueSources: words(
    'quelle quellen kreise kreisen insider beobachter kritiker experten medienberichte medien manche viele',
  ),
  countWords: { ein: 1, eine: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, mehrere: 2 },
  posts: words('facebook twitter instagram telegram youtube tiktok linkedin mastodon bluesky whatsapp'),
};
