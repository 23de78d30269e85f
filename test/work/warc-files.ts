import { gzipSync } from 'node:zlib';

/** An invented page about one gate of one harbour. */
export const gatePage = (n: number, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>Gate ${String(n)} shut | Quay News</title></head><body><article><h1>Gate ${String(n)} shut</h1>
${Array.from({ length: 4 }, (_, i) => `<p>The harbour gate number ${String(n)} was shut at noon by the port office, as warden number ${String(i)} had said it would be on the day before.</p>`).join('\n')}
</article></body></html>`;

export interface Recorded {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  /** Head lines of the answer, without the first. */
  readonly headers?: readonly string[];
  readonly status?: string;
  readonly body?: string | Uint8Array;
  /** A length that lies. */
  readonly length?: number;
  readonly fields?: readonly string[];
}

/** One WARC record, as a crawler writes it. */
export function warcRecord(one: Recorded): Buffer {
  const type = one.type ?? 'response';
  const head =
    type === 'response' || type === 'revisit'
      ? `HTTP/1.1 ${one.status ?? '200 OK'}\r\n${(one.headers ?? ['Content-Type: text/html; charset=utf-8']).join('\r\n')}\r\n\r\n`
      : '';
  const block = Buffer.concat([Buffer.from(head), Buffer.from(one.body ?? '')]);
  const fields = [
    `WARC-Type: ${type}`,
    ...(one.url === undefined ? [] : [`WARC-Target-URI: ${one.url}`]),
    `WARC-Date: ${one.date ?? '2031-06-04T09:30:00Z'}`,
    ...(one.fields ?? []),
    `Content-Length: ${String(one.length ?? block.length)}`,
  ];
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${fields.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

export const gateRecord = (n: number, more: Recorded = {}): Buffer =>
  warcRecord({ url: `https://quay.example/gate/${String(n)}`, body: gatePage(n), ...more });

/** Packed record by record, as the standard asks. */
export const packed = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc = (bytes: Uint8Array): number =>
  (bytes.reduce((c, byte) => crcTable[(c ^ byte) & 0xff]! ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** A ZIP file whose entries are stored as they are. */
export function zipOf(entries: Readonly<Record<string, Uint8Array>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(entries)) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), shared, tail, Buffer.from(name)]),
    );
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, index, end]);
}
