/**
 * The day that a migration's version names, as YYYYMMDD: the start of a timestamp (20260530120000, 2026-05-30), or seconds
 * or milliseconds since 1970. Nothing for a mere number in a row.
 */
export function dayOf(version: string): string | undefined {
  const written = /^\D?(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])/.exec(version);
  if (written) return written.slice(1).join('');
  const since = /^(1\d{9})(\d{3})?$/.exec(version)?.[1];
  return since === undefined ? undefined : new Date(Number(since) * 1000).toISOString().slice(0, 10).replaceAll('-', '');
}
