/** The library: the pure core, and reading files on Node. */
export * from './core.ts';
export { readReports } from './cli/read-reports.ts';
