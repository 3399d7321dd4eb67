/** A table or function in an editor: whose its rows are, who reaches what, and which policies are in effect. */
import type { Subject } from '../judge/subject.ts';
import type { Policy, Relation, Routine } from '../model/objects.ts';
import type { Cell, CellCommand } from '../prove/proof.ts';
import { code, escaped } from './markdown.ts';
import { lineOf } from './place.ts';
import { isLeaking } from './proved.ts';

export function hoverMarkdown(subject: Subject, object: Relation | Routine): string {
  const cells = subject.proof.cells.filter(({ id }) => id === object.id);
  const parts = [
    title(object),
    ...(object.class === 'relation' ? [scope(subject, object), security(object)] : []),
    matrix(cells),
    ...(object.class === 'relation' ? [policies(subject, object)] : []),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const title = (object: Relation | Routine): string => `**${escaped(object.name)}** (${object.kind})`;

function scope({ tenancy }: Subject, { id }: Relation): string {
  const found = tenancy.scopes.get(id);
  return found ? `Whose rows: ${escaped(found.why)}` : '';
}

function security({ kind, rowSecurity, forceRowSecurity }: Relation): string {
  if (kind !== 'table' && kind !== 'partitioned table') return '';
  if (!rowSecurity) return 'Row security is off.';
  return forceRowSecurity ? 'Row security is on, for its owner too.' : 'Row security is on; its owner passes it by.';
}

const ORDER: readonly CellCommand[] = ['select', 'insert', 'update', 'delete', 'execute'];

function matrix(cells: readonly Cell[]): string {
  const commands = ORDER.filter((command) => cells.some((cell) => cell.command === command));
  const roles = [...new Set(cells.map(({ role }) => role))];
  if (commands.length === 0) return '';
  const rows = roles.map((role) => {
    const words = commands.map((command) => cells.find((cell) => cell.role === role && cell.command === command)?.verdict);
    return `| ${[code(role), ...words.map((verdict) => (verdict === undefined ? '' : isLeaking(verdict) ? `**${verdict}**` : verdict))].join(' | ')} |`;
  });
  return [`| role | ${commands.join(' | ')} |`, `| --- |${commands.map(() => ' --- |').join('')}`, ...rows].join('\n');
}

function policies({ schema }: Subject, { id }: Relation): string {
  return schema
    .policiesOf(id)
    .map((policy) => {
      const to = policy.roles.map((role) => (role === 0 ? 'PUBLIC' : (schema.role(role)?.name ?? ''))).join(', ');
      const made = policy.provenance['made']?.place;
      return `- ${policy.permissive ? '' : 'restrictive '}${code(policy.name)} for ${commandOf(policy)} to ${escaped(to)}${made ? ` (${code(lineOf(made))})` : ''}`;
    })
    .join('\n');
}

const commandOf = ({ command }: Policy): string => (command === 'all' ? 'all commands' : command);
