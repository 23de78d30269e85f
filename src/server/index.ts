/**
 * server/: how do people and programs reach a store? The HTTP API: a list of routes, each with the schemas by which its
 * requests are checked and by which the OpenAPI document is written. No route decides anything itself: it calls what the
 * library and the command line call. Everything from outside (who may ask, how much, how long) is settled before a route
 * sees it.
 */
export { createApp } from './app.ts';
export type { App } from './app.ts';
export { openapi } from './openapi.ts';
export { LIMITS } from './options.ts';
export type { Limits, ServerOptions } from './options.ts';
export { routes } from './routes/index.ts';
export { listen } from './serve.ts';
export type { Listening, ListenOptions } from './serve.ts';
