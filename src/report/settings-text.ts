/** A settings file that says what was inferred, and why: what is wrong in it is changed there. */
import type { Schema } from '../model/schema.ts';
import type { Proof } from '../prove/proof.ts';
import { printableLine } from './printable.ts';
import { relationIdentity } from './proved.ts';

export interface Inferred {
  readonly platform: { readonly name: string; readonly reason: string };
  /** None where the repository holds several histories: what is said of one is not true of the others. */
  readonly proof: Proof | undefined;
  readonly schema: Schema;
  /** Settings that the platform answers for. */
  readonly known: readonly string[];
}

export function settingsText({ platform, proof, schema, known }: Inferred, schemaFile: string): string {
  const lines = [
    '{',
    `  "$schema": ${JSON.stringify(schemaFile)},`,
    comment('  ', `What the database provides before the first migration: ${platform.reason}.`),
    `  "platform": ${JSON.stringify(platform.name)}`,
  ];
  const tenancy = proof
    ? tenancyLines(proof, schema, known)
    : [comment('  ', 'Several histories: whose rows are whose is inferred for each.')];
  if (tenancy.some((line) => !line.trimStart().startsWith('//'))) lines.push(`${lines.pop()},`);
  return `${[...lines, ...tenancy, '}'].join('\n')}\n`;
}

const comment = (indent: string, text: string): string => `${indent}// ${printableLine(text)}`;

function tenancyLines({ tenancy: { axes, context } }: Proof, schema: Schema, known: readonly string[]): string[] {
  const roots = axes.flatMap(({ kind, root }) => (kind === 'tenant' && root !== undefined ? [relationIdentity(schema, root)] : []));
  const told = context.filter(
    ({ is, from, setting }) => from === 'server' && is !== 'other' && setting.includes('.') && !known.includes(setting),
  );
  if (axes.length === 0) return [comment('  ', 'Nothing says whose rows are whose. If they are divided by tenant, "tenancy" can say how.')];
  const parts: string[][] = [];
  if (roots.length > 0)
    parts.push([
      comment('    ', 'The tables whose key is the tenant.'),
      `    "root": ${roots.length === 1 ? JSON.stringify(roots[0]) : JSON.stringify(roots)}`,
    ]);
  if (told.length > 0)
    parts.push([
      comment('    ', 'What the server sets for each caller; callers cannot set it.'),
      '    "context": {',
      ...told.map(({ expression, is }, i) => `      ${JSON.stringify(expression)}: ${JSON.stringify(is)}${i < told.length - 1 ? ',' : ''}`),
      '    }',
    ]);
  if (parts.length === 0) return [comment('  ', 'Whose rows are whose is inferred: `partywall prove` prints it, and why.')];
  return [
    comment('  ', 'Whose rows are whose, as it was inferred: `partywall prove` prints it whole, and why.'),
    '  "tenancy": {',
    ...parts.flatMap((part, i) => (i < parts.length - 1 ? [...part.slice(0, -1), `${part.at(-1)},`] : part)),
    '  }',
  ];
}
