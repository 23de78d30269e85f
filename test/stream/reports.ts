import type { StreamItem } from '../../src/stream/index.ts';

/** Invented reports: two earthquakes, two trials in one town, a strike. */
const item = (id: string, published: string, title: string, text: string): StreamItem => ({
  id,
  published,
  title,
  text,
});

export const quakeNorth = [
  item(
    'q1',
    '2031-05-02',
    'Earthquake shakes Tolmara',
    `TOLMARA - An earthquake of magnitude 6.1 shook the mountain town of Tolmara before dawn on Friday and killed at least nine people, the civil guard said.
The quake brought down the roof of the Saint Orsel hospital and cut the road to Vedrin, said Colonel Anselm Kory of the civil guard.
Rescue teams dug for survivors in the old quarter of Tolmara through the morning.`,
  ),
  item(
    'q2',
    '2031-05-02',
    'Nine dead as quake hits Tolmara',
    `At least nine people died when a magnitude 6.1 earthquake struck Tolmara, officials said on Friday.
Colonel Anselm Kory told reporters that the Saint Orsel hospital had lost its roof and that patients were being moved to Vedrin.
Rescuers were still searching the old quarter for survivors.`,
  ),
  item(
    'q3',
    '2031-05-04',
    'Tolmara quake toll rises to 14',
    `The number of dead in the Tolmara earthquake has risen to 14, Colonel Anselm Kory of the civil guard said on Sunday.
Patients of the Saint Orsel hospital, whose roof fell in, have been taken to Vedrin. Rescue teams have left the old quarter.`,
  ),
] as const;

export const quakeSouth = [
  item(
    's1',
    '2031-05-03',
    'Earthquake strikes Port Ildamo',
    `PORT ILDAMO - An earthquake of magnitude 5.8 struck the harbour city of Port Ildamo on Saturday and killed at least four people, the mayor said.
Mayor Beatriz Lund said the customs house had collapsed and that the Grand Pier was closed. Rescue teams searched for survivors along Halyard Street.`,
  ),
  item(
    's2',
    '2031-05-04',
    'Four killed in Port Ildamo quake',
    `Four people were killed when a magnitude 5.8 earthquake struck Port Ildamo, Mayor Beatriz Lund said on Sunday.
The customs house on Halyard Street fell in and the Grand Pier was closed to ships. Rescuers searched for survivors.`,
  ),
] as const;

export const trialOne = [
  item(
    't1',
    '2031-05-05',
    'Banker jailed in Karvale fraud trial',
    `KARVALE - A court in Karvale sentenced the banker Jonas Abeck to six years in prison for fraud on Monday.
Judge Lena Moss said Abeck had taken 12 million crowns from the pensioners of the Merrow Savings Bank.`,
  ),
  item(
    't2',
    '2031-05-06',
    'Six years for Abeck',
    `Jonas Abeck, the former head of the Merrow Savings Bank, must go to prison for six years for fraud, Judge Lena Moss ruled in Karvale.
The pensioners who lost 12 million crowns cheered in court.`,
  ),
] as const;

export const trialTwo = [
  item(
    'u1',
    '2031-05-05',
    'Nurse cleared in Karvale poisoning trial',
    `KARVALE - A court in Karvale cleared the nurse Ines Korva of murder on Monday.
Judge Piet Varga said there was no proof that Korva had poisoned two patients of the Elmgrove Clinic with digitalis.`,
  ),
  item(
    'u2',
    '2031-05-06',
    'Korva walks free',
    `The nurse Ines Korva left court a free woman after Judge Piet Varga ruled that nobody had proved the poisoning of two patients at the Elmgrove Clinic.
Prosecutors in Karvale said they would study the ruling on digitalis.`,
  ),
] as const;

export const strike = [
  item(
    'h1',
    '2031-05-01',
    'Dockers walk out at Norhaven',
    `NORHAVEN - Some 400 dockers walked out of the container terminal at Norhaven on Thursday over night shifts, their union said.
Mira Dahl of the Dockers' League said no ship would be unloaded before talks with Quayline, the operator.`,
  ),
  item(
    'h2',
    '2031-05-02',
    'Norhaven strike enters second day',
    `Dockers at Norhaven stayed away from the container terminal for a second day on Friday.
Quayline, which runs it, said it would talk to Mira Dahl of the Dockers' League about night shifts.`,
  ),
] as const;

export const everything: readonly StreamItem[] = [
  ...strike,
  ...quakeNorth,
  ...quakeSouth,
  ...trialOne,
  ...trialTwo,
].sort((a, b) => ((a.published ?? '') + a.id < (b.published ?? '') + b.id ? -1 : 1));
