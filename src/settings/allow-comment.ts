/** Comments by which a team says that a finding is meant to be so: ours, and those that other tools are told by. */

export interface AllowComment {
  /** Each is a rule's id, or another tool's name for it. */
  readonly names: readonly string[];
  readonly scope: 'statement' | 'file';
  readonly object?: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** Written for another tool, whose comments need no reason and may have a use that is not ours to judge. */
  readonly foreign: boolean;
}

/** Whether a text can hold such a comment at all. */
export const MAY_ALLOW =
  /partywall-allow|squawk-ignore|pgls-ignore|eugene:\s*ignore|pgm-lint:|rls-guard-disable|migrationpilot-disable|pgfence-ignore/;

/** What a comment allows, with or without its dashes or stars. */
export function readAllowComment(comment: string): AllowComment | undefined {
  const text = comment
    .replace(/^(?:--+|\/\*+)/, '')
    .replace(/\*+\/$/, '')
    .trim();
  const [, file, rest] = /^partywall-allow(-file)?(?=\s|:|$)(.*)$/s.exec(text) ?? [];
  return rest === undefined ? readForeign(text) : ownOf(rest, file ? 'file' : 'statement');
}

function ownOf(text: string, scope: AllowComment['scope']): AllowComment {
  const colon = text.replace(/"[^"]*"/g, (quoted) => '_'.repeat(quoted.length)).indexOf(':');
  const head = (colon < 0 ? text : text.slice(0, colon)).trim();
  const [, named = '', object] = /^(.*?)(?:(?:^|\s+)on\s+(.+))?$/s.exec(head) ?? [];
  return {
    names: namesIn(named),
    scope,
    ...(object !== undefined && { object: object.trim() }),
    reason: colon < 0 ? '' : text.slice(colon + 1).trim(),
    foreign: false,
  };
}

/** How other tools' comments begin, and what stands before their codes in an alias. */
const FOREIGN: readonly { readonly tool: string; readonly form: RegExp }[] = [
  { tool: 'squawk', form: /^squawk-ignore(-file)?\s+(.+)$/ },
  { tool: 'pgls', form: /^pgls-ignore(-all)?\s+([^:]+)/ },
  { tool: 'eugene', form: /^eugene:\s*ignore()\s+(.+)$/ },
  { tool: 'pg-migration-lint', form: /^pgm-lint:suppress(-file)?\s+(.+)$/ },
  { tool: 'supabase-rls-guard', form: /^rls-guard-disable-(?:next-line|(file))\s+(.+)$/ },
  { tool: 'migrationpilot', form: /^migrationpilot-disable(-file)?\s+(.+)$/ },
  { tool: 'pgfence', form: /^pgfence-ignore()\s*:\s*(.+)$/ },
];

function readForeign(text: string): AllowComment | undefined {
  for (const { tool, form } of FOREIGN) {
    const [, file, codes] = form.exec(text) ?? [];
    if (codes === undefined) continue;
    const names = namesIn(codes).map((code) => `${tool}/${code.slice(code.lastIndexOf('/') + 1)}`);
    return { names, scope: file ? 'file' : 'statement', reason: `${tool} is told to ignore it`, foreign: true };
  }
  return undefined;
}

const namesIn = (text: string): string[] => text.split(/[\s,]+/).filter((name) => name !== '');
