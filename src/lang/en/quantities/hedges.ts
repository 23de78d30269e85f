import type { HedgeRow } from '../../../model/language/quantities.ts';
import { words as w } from './words.ts';

const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim());

/** The longest phrase that ends right before (or starts right after) the number wins. */
export const hedges: readonly HedgeRow[] = [
  {
    rule: 'about',
    words: phrases(
      `about, around, roughly, approximately, approx, approx., circa, ca., an estimated, estimated, some, somewhere around,
       something like, in the region of, in the order of, on the order of, in the vicinity of, more or less, reportedly about,
       close to about, an approximate, ~, ≈, ∼, c., roughly about, at around, at about`,
    ),
    hedge: 'about',
    widens: 'both',
    side: 'before',
    notAfter: w(
      `talk talks talked talking speak speaks spoke speaking know knows knew think thinks thought worry worried worries
       concern concerned concerns question questions information told tell ask asked complain complained news story
       report reports something write wrote writes learn learned hear heard reminded what how revolve revolves`,
    ),
    like: 'Around 30 dockers walked out.',
    unlike: 'They talked about the 30 dockers.',
  },
  {
    rule: 'nearly',
    words: phrases('nearly, almost, approaching, close to, nearing, not quite, virtually, practically, as near as'),
    hedge: 'about',
    widens: 'below',
    side: 'before',
    like: 'Nearly 30 dockers walked out.',
    unlike: 'The strike is nearly over for 30 dockers.',
  },
  {
    rule: 'barely',
    words: phrases('barely, scarcely'),
    hedge: 'about',
    widens: 'above',
    side: 'before',
    like: 'Barely 30 dockers walked out.',
    unlike: 'They barely fed 30 dockers.',
  },
  {
    rule: 'at-least',
    words: phrases(
      `at least, at the least, at a minimum, no fewer than, no less than, not fewer than, not less than, a minimum of,
       minimum of, minimum, as few as, as little as, at the very least`,
    ),
    hedge: 'at-least',
    side: 'before',
    like: 'At least 30 dockers walked out.',
    unlike: 'At last 30 dockers walked out.',
  },
  {
    rule: 'over',
    words: ['over'],
    hedge: 'more-than',
    side: 'before',
    notDuration: true,
    notAfter: w(
      'talks talk dispute row fight clash clashed argued argument concerns concern worries anger win victory won',
    ),
    like: 'Over 30 dockers walked out.',
    unlike: 'The port lost money over two years.',
  },
  {
    rule: 'more-than',
    words: phrases(
      `more than, upwards of, upward of, in excess of, exceeding, exceeded, exceeds, above, greater than, higher than, larger than,
       bigger than, longer than, older than, heavier than, better than, well over, just over, north of, topping, topped,
       surpassing, surpassed, better part of, beyond, over than, further than, faster than, >`,
    ),
    hedge: 'more-than',
    side: 'before',
    like: 'More than 30 dockers walked out.',
    unlike: 'More came than thought, and 30 dockers left.',
  },
  {
    rule: 'at-most',
    words: phrases(
      `up to, as many as, as much as, at most, at the most, no more than, not more than, no greater than, a maximum of, maximum of,
       as high as, as long as, as far as, capped at, limited to, a total of up to, ≤`,
    ),
    hedge: 'at-most',
    side: 'before',
    like: 'Up to 30 dockers walked out.',
    unlike: 'He walked up to the gate, and 30 dockers left.',
  },
  {
    rule: 'less-than',
    words: phrases(
      `less than, fewer than, just under, just short of, shy of, short of, lower than, smaller than, shorter than,
       younger than, sub-, lighter than, <`,
    ),
    hedge: 'less-than',
    side: 'before',
    like: 'Fewer than 30 dockers walked out.',
    unlike: 'Fewer came, and 30 dockers left.',
  },
  {
    rule: 'under',
    words: phrases('under, below, beneath'),
    notBefore: w('a an'),
    hedge: 'less-than',
    side: 'before',
    like: 'The crane was sold for under 30 million crowns.',
    unlike: 'The crane was paid for under a $30 million fund.',
  },
  {
    rule: 'at-least-after',
    words: phrases(
      'or more, or above, or higher, at least, at the least, and counting, or over, and above, plus, +, or older',
    ),
    hedge: 'at-least',
    side: 'after',
    like: 'Thirty dockers or more walked out.',
    unlike: 'Thirty dockers or cooks walked out.',
  },
  {
    rule: 'at-most-after',
    words: phrases('or less, or fewer, at most, at the most, or below, or under, maximum, or younger, tops'),
    hedge: 'at-most',
    side: 'after',
    like: 'Thirty dockers at most walked out.',
    unlike: 'Thirty dockers, most of them young, walked out.',
  },
  {
    rule: 'about-after',
    words: phrases('or so, or thereabouts, more or less, odd, -odd, ish, -ish, give or take, approximately'),
    hedge: 'about',
    widens: 'both',
    side: 'after',
    like: 'Thirty dockers or so walked out.',
    unlike: 'Thirty dockers or cooks walked out.',
  },
];

/** Between a hedge and its number these change nothing. */
export const neutral = w(
  `just only exactly precisely merely a an another further additional
   well far already now currently reportedly apparently possibly perhaps maybe probably even still fully mere staggering
   whopping combined`,
);

export const change = {
  up: w(
    `up rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs climbed climbing
     jump jumps jumped jumping advance advances advanced advancing surge surges surged surging soar soars soared soaring
     grow grows grew grown growing adds added upward upwards rally rallied leap leaped leapt swelled
     `,
  ),
  down: w(
    `down fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased decreasing decline declines declined
     declining lose loses lost losing slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging
     plummet plummets plummeted plummeting tumble tumbles tumbled tumbling sink sinks sank shed sheds dip dips dipped
     shrink shrank shrunk downward downwards easing eased dive dived slumped `,
  ),
  onlyWithBy: {
    up: w('raise raises raised raising lift lifts lifted boost boosted expanded extended widened topped'),
    down: w('cut cuts cutting reduce reduces reduced reducing lower lowers lowered trim trimmed narrowed shortened'),
  },
  linking: w('by'),
  units: ['celsius', 'fahrenheit', 'degree', 'point', 'basis point'],
  by: w(
    'by about around roughly nearly almost another further a an just only some more than over under less well sharply',
  ),
} as const;

/** Hedges that need a hyphen before them: "50-odd", "30-plus". */
export const hyphenHedges = w('ish plus');
