import { describe, expect, it } from 'vitest';
import { md } from '../../src/output/md.ts';
import { terminal } from '../../src/output/terminal.ts';
import { attack, hostile } from './hostile.ts';
import { sample } from './sample-dossier.ts';

describe('terminal', () => {
  it('shows the sample as an editor reviewed it', async () => {
    await expect(terminal.write(sample, { width: 100 })).toMatchFileSnapshot('expected/sample.terminal.txt');
  });

  it('begins with how many outlets and how many origins', () => {
    expect(terminal.write(sample).split('\n')[0]).toBe('7 outlets · 5 to 6 origins');
  });

  it('fits its lines into the width asked for', () => {
    for (const width of [60, 80, 100])
      for (const line of terminal.write(sample, { width }).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('says the same with and without colour, and has no codes without', () => {
    const plain = terminal.write(sample, { width: 90 });
    const coloured = terminal.write(sample, { width: 90, color: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(plain);
  });

  it('lets no report drive the terminal', () => {
    expect(terminal.write(hostile)).not.toMatch(/[\u001b\u202e]/u);
  });

  it('says how much it leaves out', () => {
    const first = sample.differences[0]!;
    const many = { ...sample, differences: Array.from({ length: 12 }, (_, i) => ({ ...first, id: `d${String(i)}` })) };
    const page = terminal.write(many);
    const shown = page.match(/· d\d+\)/gu)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(page).toContain(`WHERE THEY PART + ${String(12 - shown)} more (--md)`);
  });
});

describe('md', () => {
  it('shows the sample as an editor reviewed it', async () => {
    await expect(md.write(sample)).toMatchFileSnapshot('expected/sample.md');
  });

  it('turns no text of a report into markup', () => {
    const written = md.write(hostile);
    expect(written.includes('<')).toBe(false);
    expect(written.includes('&lt;script&gt;')).toBe(true);
    expect(attack).toContain('<script>');
  });
});

it.each([terminal, md])('$name never says that something is so', (output) => {
  expect(output.write(sample)).not.toMatch(/\b(?:verified|debunked|fact-checked|true|false)\b|\d ?%/iu);
});
