/** Milliseconds since it was made. */
export function clockOf(): () => number {
  const begun = performance.now();
  return () => performance.now() - begun;
}

function timeLeft(share: number, milliseconds: number): string {
  if (share <= 0 || milliseconds < 1000) return '';
  const seconds = Math.round((milliseconds / 1000) * (1 / share - 1));
  if (seconds < 90) return `, ${String(seconds)} s left`;
  return `, ${String(Math.round(seconds / 60))} min left`;
}

const rate = (n: number, milliseconds: number): string =>
  milliseconds > 250 ? `, ${String(Math.round((n * 1000) / milliseconds))} a second` : '';

/** "1 of 3, scanning: 12000 reports, 4000 a second, 20 s left" */
export const scanWords = (taken: number, total: number, reports: number, milliseconds: number): string =>
  `1 of 3, scanning: ${String(reports)} reports${rate(reports, milliseconds)}${Number.isNaN(total) ? '' : timeLeft(taken / total, milliseconds)}`;

export const planWords = (reports: number): string =>
  `2 of 3, looking for shared wording among ${String(reports)} reports`;

export const judgeWords = (done: number, total: number, milliseconds: number): string =>
  `3 of 3, reading candidates: ${String(done)} of ${String(total)} groups${rate(done, milliseconds)}${timeLeft(done / total, milliseconds)}`;
