import { catalog } from './catalog.ts';

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const allZones = (): readonly string[] => ['UTC', 'GMT', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];

/** Whether it is summer there, and so what the time is called, only the clock knows. */
export const pgTimezoneNames = catalog<string>({
  all: allZones,
  by: { name: (name) => (isZone(name as string) ? [name as string] : []) },
  columns: { name: (name) => name },
  otherwise: 'the clock',
});
