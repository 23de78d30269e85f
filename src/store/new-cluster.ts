import { PGlite } from '@electric-sql/pglite';

/**
 * Run as a process of its own, with a folder: makes an empty embedded PostgreSQL in it. Making one takes a gigabyte of
 * memory for some seconds, which only the end of the process gives back; working with one takes a third.
 */
const folder = process.argv[2];
if (folder === undefined) throw new Error('new-cluster needs a folder');
const pglite = await PGlite.create(folder);
await pglite.close();
