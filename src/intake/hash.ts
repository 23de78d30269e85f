import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Id of a report: `sha256:` and the hash of its raw bytes, as `sha256sum` prints it. */
export const idOf = (bytes: Uint8Array): string => `sha256:${bytesToHex(sha256(bytes))}`;

/** Id of a record that stands in a file with others: the hash of its own bytes. */
export const idOfRecord = (record: string): string => idOf(utf8ToBytes(record.toWellFormed()));
