import { describe, expect, it } from 'vitest';
import { agencyNamed, gazetteer, hostOf, outletFromHost, outletNamed } from '../../src/gazetteer/index.ts';
import { BODY, textOf } from '../read/report-of.ts';

describe('agencies', () => {
  it.each(gazetteer.agencies)('$name is credited by: $like', ({ name, like, photoOnly }) => {
    const text = textOf(photoOnly ? `${BODY}\n${like}` : `${like}\n${BODY}`);
    expect(text.credits).toContainEqual(expect.objectContaining({ agency: name, for: photoOnly ? 'photo' : 'text' }));
  });
  it('has every name and alias once', () => {
    const names = gazetteer.agencies.flatMap((agency) => [agency.name, ...agency.aliases]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
  it('finds an agency by any of its names', () => {
    expect(agencyNamed('The Associated Press', gazetteer)?.name).toBe('AP');
    expect(agencyNamed('agence france-presse', gazetteer)?.name).toBe('AFP');
    expect(agencyNamed('Harbour Post', gazetteer)).toBeNull();
  });
});

describe('outlets', () => {
  it('finds an outlet by its address, subdomains included', () => {
    expect(outletFromHost('https://usa.chinadaily.com.cn/a/1', gazetteer)?.name).toBe('China Daily');
    expect(outletFromHost('standard.co.uk', gazetteer)?.family).toBe('Lebedev Holdings');
    expect(outletFromHost('https://quay.example/', gazetteer)).toBeNull();
  });
  it('finds an outlet by name, with or without its article', () => {
    expect(outletNamed('the new york times', gazetteer)?.name).toBe('The New York Times');
  });
  it('has every host once, and no host of two outlets', () => {
    const hosts = gazetteer.outlets.flatMap((outlet) => outlet.domains).filter((host) => host !== '');
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
    expect(hosts.every((host) => hostOf(host) === host)).toBe(true);
  });
  it('names a time zone that exists', () => {
    for (const { zone } of gazetteer.outlets)
      if (zone) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });
});
