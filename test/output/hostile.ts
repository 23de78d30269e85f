import type { Dossier } from '../../src/model/index.ts';
import { sample } from './sample-dossier.ts';

export const attack = `</title></q><script>window.hit=1</script><img src=x onerror="window.hit=1">' " & \u001b[31m\u202e`;

/** The sample with markup, control characters and a script address wherever a report could put them. */
export const hostile: Dossier = {
  ...sample,
  reports: sample.reports.map((report, i) => ({
    ...report,
    ref: i === 0 ? attack : report.ref,
    ...(i === 1 ? { file: `/x/${attack}.txt` } : {}),
    title: attack,
    byline: attack,
    url: i % 2 === 0 ? 'javascript:window.hit=1' : `https://outlet.example/?${attack}`,
    language: 'en" onmouseover="window.hit=1',
    outlet: { name: `${report.outlet.name ?? ''}${attack}`, stated: true },
    notes: [attack],
    text: report.text.replace('Stevedores', '<b>evedore'),
  })),
  origins: sample.origins.map((origin) => ({ ...origin, label: attack, why: [attack] })),
  differences: sample.differences.map((one) => ({
    ...one,
    id: `${one.id}"><script>window.hit=1</script>`,
    why: [attack],
    readings: one.readings.map((reading) => ({ ...reading, value: attack })),
  })),
  quotes: sample.quotes.map((quote) => ({ ...quote, speaker: attack, via: [attack] })),
  utterances: sample.utterances.map((one) => ({
    ...one,
    speaker: attack,
    event: attack,
    readings: one.readings.map((reading) => ({ ...reading, text: `${reading.text} ${attack}` })),
  })),
  claims: sample.claims.map((claim) => ({ ...claim, text: attack, parties: [attack], why: [attack] })),
  timeline: sample.timeline.map((event) => ({ ...event, text: attack })),
  brief: sample.brief.map((sentence) => ({ ...sentence, text: attack })),
  method: { options: { [attack]: attack }, thresholds: {}, limits: [attack] },
};
