import type { Span } from '../../model/span.ts';
import type { Story } from '../comparer.ts';

/** "KorvaFive things", "ReyesTonight": a word that goes on with a capital where a page ran two lines together. */
const RUN_TOGETHER = /\p{Ll}{3}\p{Lu}\p{L}*[ '’]/u;
/** Words in capitals that end such a run of links ("MORE"). */
const LINK_END = /(?<!\p{L})(?:MORE|READ MORE|SEE ALSO|RELATED)(?!\p{L})/u;

/**
 * Whether the sentence of a place holds headlines of other pages that were run into it, up to a word that ends such links: names and
 * days in it may belong to any story.
 *
 * @example "Mayor Ines KorvaFive things to know about the harbour MORE said on Tuesday …"
 */
export function isTornLine({ report, start, end }: Span, story: Story): boolean {
  const text = story.annotated.get(report)?.text;
  if (!text) return false;
  const sentence = text.sentences.find((one) => one.start < end && start < one.end);
  if (!sentence) return false;
  const line = text.report.text.slice(sentence.start, sentence.end);
  return LINK_END.test(line) && RUN_TOGETHER.test(line);
}
