import { isUndecided } from '../../model/datum.ts';
import type { Raise } from '../../model/program.ts';
import { Refusal, refuse } from '../../model/refusal.ts';
import { sqlstatesNamed } from './conditions.ts';
import { type Frame, placeIn } from './frame.ts';
import { textOf } from './value.ts';

/** RAISE: a message, or an error that PostgreSQL would report. */
export function raise(frame: Frame, statement: Raise): void {
  const { context, caught } = frame;
  if (
    statement.level === undefined &&
    statement.message === undefined &&
    statement.condition === undefined &&
    statement.sqlstate === undefined &&
    statement.options.length === 0
  ) {
    if (!caught) refuse('0Z002', 'RAISE without parameters cannot be used outside an exception handler');
    throw new Refusal(caught.sqlstate, caught.message, { detail: caught.detail, hint: caught.hint });
  }
  const option = (name: string): string | undefined => {
    const found = statement.options.find((one) => one.name.toLowerCase() === name);
    return found && shown(frame, found.value);
  };
  const message =
    option('message') ??
    (statement.message === undefined ? (statement.condition ?? statement.sqlstate ?? '') : formatted(frame, statement));
  const level = statement.level ?? 'exception';
  if (level !== 'exception') {
    context.notice(level, message, placeIn(frame, statement.at));
    return;
  }
  const code = option('errcode');
  const named = statement.condition ?? (code !== undefined && !/^[0-9A-Z]{5}$/.test(code) ? code : undefined);
  const sqlstate = (named === undefined ? undefined : sqlstatesNamed(named)[0]) ?? statement.sqlstate ?? code ?? 'P0001';
  const [detail, hint] = [option('detail'), option('hint')];
  throw new Refusal(sqlstate, message, { ...(detail === undefined ? {} : { detail }), ...(hint === undefined ? {} : { hint }) });
}

function shown(frame: Frame, fragment: Raise['args'][number]): string {
  const value = textOf(frame, fragment);
  if (isUndecided(value)) return `<${value.undecided}>`;
  return value === null ? '<NULL>' : String(value);
}

/** `%` stands for the next argument, `%%` for itself. */
function formatted(frame: Frame, { message, args }: Raise): string {
  let next = 0;
  const text = (message as string).replace(/%%|%/g, (found) => {
    if (found === '%%') return '%';
    const arg = args[next++];
    if (!arg) refuse('42601', 'too few parameters specified for RAISE');
    return shown(frame, arg);
  });
  if (next < args.length) refuse('42601', 'too many parameters specified for RAISE');
  return text;
}
