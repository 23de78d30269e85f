// npm run demo: the main job on the example story, shown here and written as a page. Runs after scripts/setup.js.
import { mkdirSync } from 'node:fs';
import { pinnedNode, root, run } from './run.js';

const story = 'examples/harbour-talks';
const pageFile = 'out/harbour-talks.html';
mkdirSync(`${root}out`, { recursive: true });

const shown = run(pinnedNode, ['bin/stemma.js', 'collate', story]);
if (shown !== 0) process.exit(shown);
const written = run(pinnedNode, ['bin/stemma.js', 'collate', story, '--html', '--quiet', '-o', pageFile]);
if (written !== 0) process.exit(written);

process.stdout.write(
  `\nSeven invented reports of one invented event: ${story}/reports (what to look for: ${story}/findings.md)\n` +
    `The whole dossier as a page, for any browser, no network needed: ${root}${pageFile}\n` +
    'Now your own: npm run -s stemma -- collate FILES… --html -o story.html\n',
);
