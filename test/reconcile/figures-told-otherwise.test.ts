import { describe, expect, it } from 'vitest';
import type { Difference } from '../../src/model/claim.ts';
import type { ToldRow } from '../../src/model/language/figure-tellings.ts';
import { align } from '../../src/align/index.ts';
import { differences as language } from '../../src/lang/en/differences.ts';
import { reconcile } from '../../src/reconcile/index.ts';
import { storyOf, type Told } from '../align/story.ts';
import { noCopies } from './derived.ts';

const post = (text: string, published = '2033-09-14'): Told => ({ outlet: 'harbour-post', text, published });
const daily = (text: string, published = '2033-09-14'): Told => ({ outlet: 'coast-daily', text, published });
const mole = (text: string, published = '2033-09-14'): Told => ({ outlet: 'the-mole', text, published });

function differences(...told: readonly Told[]): Difference[] {
  const annotated = storyOf(...told);
  return reconcile({ annotated, alignment: align(annotated), derived: noCopies(annotated) }).differences;
}
const by = (rule: string, ...told: readonly Told[]): Difference | undefined =>
  differences(...told).find((one) => one.by === rule);
const values = (one: Difference | undefined): string[] => (one?.readings ?? []).map(({ value }) => value).sort();

const { figureTellings, hourTellings } = language;
const rows: ToldRow[] = [
  figureTellings!.penal,
  ...figureTellings!.penaltySteps,
  figureTellings!.most,
  figureTellings!.severalEvents,
  figureTellings!.atFirst,
  figureTellings!.stillSo,
  hourTellings!.event,
  hourTellings!.alarm,
  hourTellings!.afterwards,
  hourTellings!.openAfter,
  hourTellings!.soon,
  hourTellings!.before,
];

describe('rows and their sentences', () => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_name, { pattern, like, unlike }) => {
    expect(pattern.test(like)).toBe(true);
    expect(pattern.test(unlike)).toBe(false);
  });
  it('reads the group that a share is of', () => {
    expect(figureTellings!.groups.exec('support among young dock workers fell to 31%.')?.[1]).toBe(
      'young dock workers',
    );
    expect(figureTellings!.groups.test('support fell to 31% for the third month.')).toBe(false);
  });
});

describe('steps of one punishment', () => {
  const faces = daily(
    'Former harbour master Ivo Strand pleaded guilty on Wednesday. Strand faces up to six years in prison.',
  );
  const asked = post(
    'Ivo Strand pleaded guilty on Wednesday. Prosecutors recommended that Strand receive a sentence of 30 to 40 months in prison.',
  );
  it('are another scope, never a conflict', () => {
    const found = by('figure/penalty-steps', faces, asked);
    expect(found?.verdict).toBe('different-scope');
    expect(values(found)).toEqual(['30 to 40 months', 'up to six years']);
  });
  it('are nothing new to a report that prints both', () =>
    expect(
      by('figure/penalty-steps', daily(`${faces.text} Prosecutors recommended 30 to 40 months in prison.`), asked),
    ).toBeUndefined());
  it('of two people are two punishments', () =>
    expect(
      by(
        'figure/penalty-steps',
        faces,
        post('Prosecutors recommended that Mira Dahl receive a sentence of 40 months in prison.'),
      ),
    ).toBeUndefined());
  it('a maximum of so many years is up to so many years', () =>
    expect(
      differences(
        daily('Ivo Strand of the Port Guild faces up to six years in prison for the theft of the bell.'),
        post('Ivo Strand of the Port Guild faces a maximum sentence of six years in prison for the theft of the bell.'),
      ).filter(({ kind }) => kind === 'figure'),
    ).toEqual([]));
});

describe('one number made up in two ways', () => {
  const ten = daily(
    'The ferry sank off Port Marrow, killing all 12 people. It carried ten foreign tourists and two local sailors.',
  );
  it('tells who was counted among whom', () => {
    const found = by(
      'figure/parts-otherwise',
      ten,
      post(
        'All 12 people on the ferry died. Aboard were nine paying guests, a tour guide and two crew members, the line said.',
      ),
    );
    expect(found?.verdict).toBe('different-scope');
    expect(values(found)).toEqual([
      'nine paying guests, a tour guide and two crew members',
      'ten foreign tourists and two local sailors',
    ]);
  });
  it('says nothing of parts that do not split the others', () =>
    expect(
      by(
        'figure/parts-otherwise',
        ten,
        post('All 12 people on the ferry died: eight passengers and four crew members.'),
      ),
    ).toBeUndefined());
});

describe('a count at two times', () => {
  it('told as "at first" and "still" has moved, though one report tells both', () => {
    const found = by(
      'figure/moved-on',
      daily('A crane fell at Port Marrow. Nine people were left trapped under it.'),
      post(
        'A crane fell at Port Marrow. Four people are still trapped. Nine people were initially trapped, the brigade said.',
      ),
    );
    expect(found?.verdict).toBe('update');
    expect(values(found)).toEqual(['Four people are still trapped', 'Nine people were left trapped']);
  });
  it('and a count that only stands has not', () =>
    expect(
      by(
        'figure/moved-on',
        daily('A crane fell at Port Marrow. Nine people were trapped under it.'),
        post('A crane fell at Port Marrow. Nine people were trapped. Four people were trapped in a fall in 2019.'),
      ),
    ).toBeUndefined());
});

describe('one or several', () => {
  const one = daily(
    'An explosion shook the customs house at Port Marrow on Tuesday. The blast broke windows, witnesses said.',
  );
  it('blasts are told beside the one blast', () => {
    const found = by(
      'figure/one-or-several',
      one,
      post('Two explosions shook the customs house at Port Marrow on Tuesday.'),
    );
    expect(values(found)).toEqual(['An explosion', 'Two explosions']);
  });
  it('but not where the report knows of a second', () =>
    expect(
      by(
        'figure/one-or-several',
        daily(`${one.text} A second explosion followed.`),
        post('Two explosions shook the customs house at Port Marrow on Tuesday.'),
      ),
    ).toBeUndefined());
  it('nor where the two were years ago', () =>
    expect(
      by(
        'figure/one-or-several',
        one,
        post('An explosion shook the customs house. In 2019 two explosions sank a ferry there.'),
      ),
    ).toBeUndefined());
});

describe('the hour', () => {
  const noon = daily('The ferry sank off Port Marrow around noon on Tuesday, the line said.');
  it('is one in two precisions', () => {
    const found = by(
      'time/hour-rounded',
      noon,
      post('The ferry left the pier at 12:05 p.m. on Tuesday and sank about ten minutes later, the mate said.'),
    );
    expect(found?.verdict).toBe('rounding-or-unit');
  });
  it('of the first call may stand before that of the event', () => {
    const found = by(
      'time/call-before',
      mole('The ferry sank off Port Marrow at about 12:20 p.m. on Tuesday, the line said.'),
      post('The coast guard was alerted at 12:13 p.m. on Tuesday, its spokesman said.'),
    );
    expect(values(found)).toEqual(['12:13 p.m. on Tuesday', 'about 12:20 p.m. on Tuesday']);
  });
  it('of a call "shortly before" agrees with an earlier one', () =>
    expect(
      by(
        'time/call-before',
        mole('Fire crews were called to the mill shortly before 9pm on Tuesday.'),
        post('Police were alerted to the fire at 8.49pm on Tuesday.'),
      ),
    ).toBeUndefined());
  it('of two calls to two services are two calls', () =>
    expect(
      by(
        'time/calls-apart',
        mole('Police were called at 8.41pm on Tuesday, the station said.'),
        post('Firefighters were called at 8.49pm on Tuesday, the brigade said.'),
      ),
    ).toBeUndefined());
});
