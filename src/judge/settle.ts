/** What the settings say of findings that were made: how bad they are here, and which are not told. */
import { matchesPath, matchesSegment } from '../settings/pattern.ts';
import type { Settings } from '../settings/schema.ts';
import { levelsIn, levelsOf, raised } from './choice.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** A source's name as the settings' patterns mean it: relative to the folder that they stand in. */
export type FileName = (source: string) => string;

export function settle(findings: readonly Finding[], rules: readonly Rule[], settings: Settings, fileName: FileName): Finding[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const levels = levelsIn(rules, settings);
  const overrides = (settings.overrides ?? []).map((override) => ({
    fits: fitting(override, settings, fileName),
    levels: new Map(levelsOf(override.rules, rules).map(([rule, level]) => [rule.id, level])),
  }));
  const ignored = new Set(settings.schemas?.ignored ?? []);
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.rule);
    if (!rule || (ignored.size > 0 && ignored.has(schemaOf(finding)))) return [];
    const over = overrides.findLast((one) => one.levels.has(finding.rule) && one.fits(finding))?.levels.get(finding.rule);
    const level = over ?? levels(rule);
    if (level === 'off') return [];
    const severity: Severity = level === 'own' ? raised(finding.severity, rule, settings.extends) : level;
    return severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
}

type Override = NonNullable<Settings['overrides']>[number];

/** Each kind of pattern that an override has must fit; one of each kind is enough. */
function fitting({ paths, objects, modules }: Override, settings: Settings, fileName: FileName): (finding: Finding) => boolean {
  const parts = modules?.flatMap((name) => settings.modules?.[name] ?? []);
  return (finding) => {
    const file = fileName(finding.at.source.name);
    return (
      (!paths || paths.some((pattern) => matchesPath(pattern, file))) &&
      (!objects || objects.some((pattern) => matchesObject(pattern, finding.object))) &&
      (!parts || parts.some((pattern) => matchesPath(pattern, file) || matchesObject(pattern, finding.object)))
    );
  };
}

/** `public.docs` stands for its columns, too; quotes may be left out. */
export function matchesObject(pattern: string, object: string): boolean {
  return [object, object.replaceAll('"', '')].some(
    (name) => matchesSegment(pattern, name) || matchesSegment(`${pattern}.*`, name) || matchesSegment(`${pattern}(*`, name),
  );
}

/** The schema that an object lies in; a finding that is about a file has none. */
function schemaOf({ object, at }: Finding): string {
  if (object === at.source.name) return '';
  const [, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^.("]*))\./.exec(object) ?? [];
  return quoted?.replaceAll('""', '"') ?? plain ?? '';
}
