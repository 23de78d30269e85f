import robots from 'robots-parser';
import type { Client } from './client.ts';

/** What a site's robots.txt lets us do (RFC 9309). */
export interface Robots {
  readonly allows: (url: string) => boolean;
  /** Seconds between two requests that the site asks for; 0 when it does not say. */
  readonly delay: number;
  /** Why an address that is not allowed is not: the site's wish, or rules that could not be had, which may pass. */
  readonly refusal: string;
  readonly temporary: boolean;
}

const WISH = 'the site asks robots not to fetch it (robots.txt)';

/** The package is CommonJS: what it exports is the function itself, though its types name it a default. */
const robotsParser = robots as unknown as typeof robots.default;

/** A larger file is read up to here, as RFC 9309 allows: rules by the ten thousand cost a third of a second. */
const MOST_BYTES = 512 * 1024;
/** Asked for more than that, a site means "do not come". */
const LONGEST_DELAY = 60;

const everything: Robots = { allows: () => true, delay: 0, refusal: WISH, temporary: false };
const unknown = (why: string): Robots => ({
  allows: () => false,
  delay: 0,
  refusal: `what its robots.txt allows cannot be asked (${why})`,
  temporary: true,
});

/** Up to the last whole line within the limit. */
function cut(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= MOST_BYTES) return bytes;
  return bytes.subarray(0, bytes.lastIndexOf(10, MOST_BYTES) + 1);
}

/**
 * Reads a site's rules. No such file (4xx): everything is allowed. A server in trouble (5xx, no answer): nothing is, for
 * now; RFC 9309 asks for that.
 */
export async function robotsOf(client: Client, origin: string, userAgent: string): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  try {
    const { status, bytes } = await client.get(address);
    if (status >= 500) return unknown(`the server answers ${String(status)}`);
    if (status >= 400) return everything;
    const rules = robotsParser(address, new TextDecoder().decode(cut(bytes)));
    const name = userAgent.split('/')[0]!;
    return {
      allows: (url) => rules.isAllowed(url, name) !== false,
      delay: Math.min(rules.getCrawlDelay(name) ?? 0, LONGEST_DELAY),
      refusal: WISH,
      temporary: false,
    };
  } catch (error) {
    return unknown((error as Error).message.replace(`${address}: `, ''));
  }
}
