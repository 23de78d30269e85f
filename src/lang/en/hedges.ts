import type { HedgeLanguage } from '../../model/language/hedges.ts';

const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((words) => words[0] !== '');

export const hedges: HedgeLanguage = {
  hearsay:
    phrases(`reportedly, allegedly, supposedly, purportedly, apparently, rumoured, rumored, is said to, are said to, was said to, were said to,
    it is understood, it was understood, is alleged to, are alleged to, was alleged to, are reported to, is reported to, according to reports, alleged`),
  modal: phrases('may, might, could, may have, might have, could have, may well, might well, can possibly'),
  belief:
    phrases(`appears to, appeared to, appear to, seems to, seemed to, seem to, is believed to, are believed to, was believed to, were believed to, believed to be,
    is thought to, are thought to, was thought to, were thought to, thought to be, is expected to, are expected to, was expected to, were expected to, is likely to, are likely to,
    likely, unlikely, probably, possibly, perhaps, presumably, potentially, it appears, it seems, feared, suspected, presumed`),
  approximate: phrases(
    'about, around, roughly, approximately, nearly, almost, some, up to, at least, at most, more than, less than, fewer than, close to, an estimated, as many as, as few as, over, under',
  ),
  notModalAfter: [
    'in',
    'on',
    'by',
    'of',
    'since',
    'until',
    'last',
    'next',
    'this',
    'early',
    'late',
    'mid',
    'from',
    'to',
  ],
};
