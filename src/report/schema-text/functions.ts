import { quoteIdentifier } from '../../model/identifier.ts';
import type { Entry } from '../schema/index.ts';
import { executePrivileges, owner } from './access.ts';
import { type Block, flag, indented, named, ofPlatform, text, texts, withFacts } from './lines.ts';
import type { Placed } from './placed.ts';

/** Functions, procedures and aggregates; of a body only whether it is the same as another. */
export const functions = ({ functions }: Placed): Block[] =>
  functions.map((entry) => ({
    head: withFacts(`${signature(entry)}${ofPlatform(entry)}`, attributes(entry)),
    lines: [...indented('comment', text(entry, 'comment')), ...texts(entry, 'config').map(setting), ...executePrivileges(entry)],
  }));

function signature(entry: Entry): string {
  const returns = text(entry, 'returns');
  return `${text(entry, 'kind')} ${named(entry)}(${text(entry, 'arguments') ?? ''})${returns === undefined ? '' : ` RETURNS ${returns}`}`;
}

function attributes(entry: Entry): string[] {
  const body = text(entry, 'kind') === 'aggregate' ? undefined : text(entry, 'bodyMd5');
  return [
    quoteIdentifier(text(entry, 'language') ?? ''),
    text(entry, 'volatility') ?? 'volatile',
    ...(flag(entry, 'securityDefiner') ? ['SECURITY DEFINER'] : []),
    ...(flag(entry, 'leakproof') ? ['LEAKPROOF'] : []),
    ...(flag(entry, 'strict') ? ['strict'] : []),
    ...owner(entry),
    ...(body === undefined ? [] : [`body ${body.slice(0, 8)}`]),
  ];
}

/** `search_path=""` as SET has it. */
function setting(config: string): string {
  const at = config.indexOf('=');
  return `SET ${config.slice(0, at)} TO ${config.slice(at + 1)}`;
}
