import { open } from 'node:fs/promises';
import { RequestProblem } from './problem.ts';
import type { Limits } from './options.ts';

const megabytes = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${String(Math.floor(bytes / 1024))} KB` : `${String(Math.floor(bytes / 1024 / 1024))} MB`;

const tooLarge = (most: number): RequestProblem =>
  new RequestProblem(
    'too-large',
    `The body has more than ${megabytes(most)}.`,
    'Send it in parts, or import the file with stemma import.',
    { headers: { connection: 'close' } },
  );
const tooSlow = (): RequestProblem =>
  new RequestProblem('slow-body', 'The rest of the body did not come in time.', 'Send it again.', {
    headers: { connection: 'close' },
  });

/** Resolves with what `work` gives, or fails when it takes longer. */
async function within<T>(work: Promise<T>, milliseconds: number, failure: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(failure());
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The pieces of a body as they come. A body that is larger than said or allowed, or that stops coming, ends with a
 * problem; no more than a piece is held.
 */
export async function* piecesOf(request: Request, most: number, limits: Limits): AsyncGenerator<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? '0') > most) throw tooLarge(most);
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity')
    throw new RequestProblem('unknown-media-type', 'The body is packed.', 'Send it without Content-Encoding.');
  const reader = (request.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (!reader) return;
  const until = performance.now() + limits.receive;
  let length = 0;
  try {
    for (;;) {
      const left = Math.min(limits.idle, until - performance.now());
      if (left <= 0) throw tooSlow();
      const { done, value } = await within(reader.read(), left, tooSlow);
      if (done) return;
      length += value.length;
      if (length > most) throw tooLarge(most);
      yield value;
    }
  } finally {
    // Not waited for: a sender that keeps silent would keep us.
    reader.cancel().catch(() => undefined);
  }
}

/** Reads a JSON body, of the media type JSON. */
export async function jsonBody(request: Request, limits: Limits): Promise<unknown> {
  const type = mediaTypeOf(request);
  if (type !== 'application/json')
    throw new RequestProblem(
      'unknown-media-type',
      `This address takes JSON, not ${type === '' ? 'a body of no stated type' : type}.`,
      'Send the header "Content-Type: application/json".',
    );
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(request, limits.json, limits)) pieces.push(piece);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)));
  } catch (error) {
    throw new RequestProblem(
      'bad-body',
      `The body is no JSON (${(error as Error).message.slice(0, 120)}).`,
      'Send one JSON object in UTF-8.',
    );
  }
}

/** Writes a body into a new file, safe on the disk when this returns; gives its length in bytes. */
export async function spoolBody(request: Request, file: string, limits: Limits): Promise<number> {
  const handle = await open(file, 'wx', 0o600);
  let length = 0;
  try {
    for await (const piece of piecesOf(request, limits.body, limits)) {
      await handle.writeFile(piece);
      length += piece.length;
    }
    await handle.sync();
    return length;
  } finally {
    await handle.close();
  }
}

/** The media type without its parameters, in small letters. */
export const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
