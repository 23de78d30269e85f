import { gazetteer as known } from '../../gazetteer/index.ts';
import { outletFromHost } from '../../gazetteer/lookup.ts';
import { dateFrom } from '../html/dates.ts';
import { idOf } from '../hash.ts';
import { nothing } from '../importer.ts';
import type { Hint, Imported, Importer } from '../importer.ts';
import { reportFrom } from '../report.ts';
import { refusal } from '../text.ts';
import { binaryString, headerText } from './bytes.ts';
import { mailText, partOf } from './part.ts';

/** `"Ada Moss" <ada@quay.example>`: the name as printed, and the address. */
export function sender(value: string): { readonly name: string | null; readonly address: string | null } {
  const address =
    /<([^<>\s]{3,200}@[^<>\s]{2,200})>/u.exec(value)?.[1] ??
    /^[^\s<>@]{1,100}@[^\s<>@]{2,100}$/u.exec(value.trim())?.[0] ??
    null;
  const name = value.replace(/<[^<>]*>/u, '').replace(/^["'\s]+|["'\s]+$/gu, '');
  return { name: name === '' || name.includes('@') ? null : name, address };
}

function read(bytes: Uint8Array, hint: Hint): Imported {
  const refused = refusal(bytes);
  if (refused) return refused;
  const mail = partOf(binaryString(bytes));
  if (!mail.headers.has('from') && !mail.headers.has('subject') && !mail.headers.has('content-type'))
    return nothing(
      'no mail headers (From, Subject, Content-Type)',
      'Save the message as .eml again, or name the file .txt.',
    );
  const text = mailText(mail);
  if (text === '')
    return nothing('the message has no text part (only attachments?)', 'Save the attachment and give that file.');
  const header = (name: string): string => headerText(mail.headers.get(name) ?? '');
  const from = sender(header('from'));
  const list = /<([^<>]*)>/u.exec(header('list-id'))?.[1];
  const host = from.address?.split('@')[1] ?? list ?? '';
  const published = dateFrom(header('date').replace(/\([^()]*\)/gu, ''));
  const title = header('subject').replace(/^(?:(?:re|fwd?|wg|aw|tr):\s*)+/iu, '');
  return {
    reports: [
      reportFrom(
        {
          id: idOf(bytes),
          text,
          title: title === '' ? null : title,
          byline: from.name,
          outlet: outletFromHost(host, hint.gazetteer ?? known)?.name ?? null,
          published,
          lang: header('content-language') || undefined,
        },
        hint,
      ),
    ],
    skipped: [],
  };
}

const HEADER =
  /^(?:from |(?:return-path|received|from|to|subject|date|message-id|mime-version|delivered-to|x-[\w-]{1,40}):)/iu;

function recognises(head: Uint8Array, hint: Hint): boolean {
  if (/\.(?:eml|mail)$/iu.test(hint.name)) return true;
  if (/\.(?:txt|html?|jsonl|ndjson|json|md)$/iu.test(hint.name)) return false;
  const start = binaryString(head.subarray(0, 1000));
  return HEADER.test(start) && /^(?:message-id|mime-version|received|subject):/imu.test(start);
}

/** A mail message (RFC 5322, MIME): From, Date and Subject become byline, date and title. */
export const mail: Importer = { name: 'eml', recognises, read };
