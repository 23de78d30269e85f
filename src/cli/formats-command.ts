/** What each importer reads, for people. An importer that is not here still shows with its name. */
const READS: Readonly<Record<string, string>> = {
  text: 'plain text, any encoding (.txt, or anything that is text)',
  html: 'a saved web page (.html, .htm)',
  jsonl: 'one report a line: {id, text, url, title, outlet, published, lang} (.jsonl, .ndjson)',
  csv: 'a table with a header: text, and id, url, outlet, published, lang, title (.csv, .tsv)',
  newsml: 'NewsML-G2, NITF and NewsML 1, what agencies deliver as XML (.xml)',
  mhtml: 'a web page saved in one file (.mhtml, .mht)',
  mbox: 'a folder of mails in one file (.mbox)',
  ninjs: 'ninjs 2 and 3, a news item as JSON (.json)',
  eml: 'a saved e-mail (.eml)',
};

/** `stemma formats`: what is read, and how a dossier can be written. */
export async function formatsCommand(): Promise<number> {
  const [{ importers }, { outputs }] = await Promise.all([import('../intake/index.ts'), import('../output/index.ts')]);
  const width = Math.max(...[...importers, ...outputs].map((one) => one.name.length));
  const lines = [
    'Read:',
    ...importers.map(({ name }) => `  ${name.padEnd(width)}  ${READS[name] ?? ''}`.trimEnd()),
    '',
    'Written (--to NAME):',
    ...outputs.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
