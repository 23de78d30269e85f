/**
 * fetch/: the only folder from which a connection leaves the machine, and only to an address that a person named or that
 * stands in a feed they named. Every hop is checked against private networks; robots.txt, a pause for every host, limits
 * of size and time are kept.
 */
export { addressError } from './address.ts';
export { createClient, FetchError } from './client.ts';
export type { Client, ClientOptions, Fetched, Conditions } from './client.ts';
export { createPoliteClient } from './polite.ts';
export type { PoliteClient } from './polite.ts';
