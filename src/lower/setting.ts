import type { VariableSetStmt } from 'libpg-query';
import type { SetSetting, Setting } from '../model/change.ts';
import { type Context, NotModelled, place } from './context.ts';
import { all, as, type Node } from './node.ts';
import { optionValue } from './option.ts';

const ACTIONS: Readonly<Record<string, Setting['action']>> = {
  VAR_SET_VALUE: 'set',
  VAR_SET_DEFAULT: 'default',
  VAR_SET_CURRENT: 'from current',
  VAR_RESET: 'reset',
  VAR_RESET_ALL: 'reset all',
};

export function setting(node: VariableSetStmt | undefined, c: Context): Setting {
  const { kind, name = '', args, location } = node ?? {};
  const action = ACTIONS[kind ?? ''];
  if (!action) throw new NotModelled(`SET ${name}`);
  return { name, action, values: (args ?? []).map((arg) => settingValue(arg, c)), at: place(c, location) };
}

/** An interval of SET TIME ZONE is its text. */
function settingValue(node: Node, c: Context): string | number {
  const value = optionValue(as(node, 'TypeCast')?.arg ?? node, c);
  return typeof value === 'number' ? value : String(value ?? '');
}

/** SET and RESET; SET TRANSACTION sets several at once. */
export function setSettings(node: VariableSetStmt, c: Context): readonly SetSetting[] {
  if (node.kind !== 'VAR_SET_MULTI') return [{ kind: 'set', setting: setting(node, c), local: node.is_local === true, at: c.base }];
  if (node.name === 'TRANSACTION SNAPSHOT') return [];
  return transactionModes(node.args, c, node.name === 'SESSION CHARACTERISTICS' ? 'default_' : '');
}

/** ISOLATION LEVEL, READ ONLY and DEFERRABLE are settings of the transaction, or with the prefix of the session. */
export function transactionModes(nodes: readonly Node[] | undefined, c: Context, prefix = ''): readonly SetSetting[] {
  return all(nodes, 'DefElem').map(({ defname = '', arg, location }) => {
    const at = place(c, location);
    const values = arg ? [settingValue(arg, c)] : [];
    return { kind: 'set', setting: { name: prefix + defname, action: 'set', values, at }, local: prefix === '', at };
  });
}
