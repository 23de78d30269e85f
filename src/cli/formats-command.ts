/** `stemma formats`: what is read, and how a dossier can be written. */
export async function formatsCommand(): Promise<number> {
  const [{ importers }, { outputs }] = await Promise.all([import('../intake/index.ts'), import('../output/index.ts')]);
  const width = Math.max(...[...importers, ...outputs].map((one) => one.name.length));
  const lines = [
    'Read:',
    ...importers.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'Written (--to NAME):',
    ...outputs.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
