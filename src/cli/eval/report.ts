import type { Report } from '../../model/report.ts';

/** A report made of a bare text, for tasks that give no more. */
export function bareReport(id: string, text: string, published?: unknown, outlet?: unknown): Report {
  return {
    id,
    ref: id,
    text,
    outlet: typeof outlet === 'string' ? { name: outlet, stated: false } : { name: null, stated: false },
    published:
      typeof published === 'string'
        ? { value: published, precision: published.length > 10 ? 'second' : 'day', stated: false }
        : null,
    language: 'en',
  };
}
