import { sha256 } from '@noble/hashes/sha2.js';
import type { Dossier } from '../model/dossier.ts';
import type { Output } from './output.ts';
import { brief } from './html/brief.ts';
import { claims } from './html/claims.ts';
import { copies } from './html/copies.ts';
import { differences } from './html/differences.ts';
import { figures } from './html/figures.ts';
import { markup } from './html/markup.ts';
import type { Html } from './html/markup.ts';
import { headline, masthead } from './html/masthead.ts';
import { method } from './html/method.ts';
import { page } from './html/page.ts';
import { printStyle } from './html/print-style.ts';
import { quotes } from './html/quotes.ts';
import { reports } from './html/reports.ts';
import { script } from './html/script.ts';
import { style } from './html/style.ts';
import { timeline } from './html/timeline.ts';

/** Reports from which on a browser may leave out what is not on the screen. */
const LARGE = 40;

const raw = (text: string): Html => ({ markup: text });

/** The page may run this one script and use this one style, and fetch nothing. */
function policy(): string {
  const hash = (text: string): string =>
    `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}'`;
  return `default-src 'none'; style-src ${hash(style + printStyle)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
}

function navigation(dossier: Dossier): Html {
  const items: readonly (readonly [string, string, number | null])[] = [
    ['brief', 'Brief', null],
    ['differences', 'Differences', dossier.differences.length],
    ['copies', 'Copies', null],
    ['quotes', 'Quotes', null],
    ['figures', 'Figures', null],
    ['claims', 'Claims', null],
    ['timeline', 'Timeline', null],
    ['reports', 'Reports', dossier.reports.length],
    ['method', 'Method', null],
  ];
  return markup`<nav aria-label="Sections"><ul>${items.map(
    ([id, label, count]) =>
      markup`<li><a href="#${id}">${label}${count !== null && markup` <span class="n">${count}</span>`}</a></li>`,
  )}</ul></nav>
`;
}

const keys = markup`<dialog id="keys" aria-label="Keys"><p><kbd>j</kbd> <kbd>k</kbd> next, previous finding</p><p><kbd>n</kbd> <kbd>p</kbd> next, previous difference</p><p><kbd>e</kbd> <kbd>w</kbd> open the evidence and the reason</p><p><kbd>x</kbd> close the drawer</p><p><kbd>?</kbd> these keys</p><form method="dialog"><button>Close</button></form></dialog>`;

function write(dossier: Dossier): string {
  const here = page(dossier);
  // The reports come last: every section before them tells which words need an anchor.
  const sections = [brief, differences, copies, quotes, figures, claims, timeline, reports, method].map((one) =>
    one(here),
  );
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Stemma ${dossier.version}">
<title>${headline(here)} · Stemma</title>
<style>${raw(style + printStyle)}</style>
</head>
<body${dossier.reports.length > LARGE && markup` class="large"`}>
<a class="skip" href="#brief">Skip to the brief</a>
${masthead(here)}${navigation(dossier)}<main>
${sections}</main>
<footer class="quiet">Press <kbd>?</kbd> for keys. Made by Stemma ${dossier.version} from ${dossier.reports.length} ${dossier.reports.length === 1 ? 'report' : 'reports'}.</footer>
<aside id="drawer" tabindex="-1" aria-label="The report" hidden><button class="close" type="button">Close</button><div class="reports"></div></aside>
${keys}
<script>${raw(script)}</script>
</body>
</html>
`.markup;
}

/** One self-contained page: read, print and check it without script and without a network. */
export const html: Output = {
  name: 'html',
  about: 'one page for reading and printing, with the reports and every piece of evidence in it',
  mediaType: 'text/html',
  write,
};
