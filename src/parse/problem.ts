/** Why a text could not be read, in PostgreSQL's own words where it has some. */
export interface Problem {
  readonly message: string;
  /** In bytes, into the text that was handed in. */
  readonly at: number;
  readonly sqlstate: string;
  readonly hint?: string;
}

/** What PostgreSQL's grammar raises with another state than 42601. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/not (yet )?(implemented|supported)|no longer (supported|required)|cannot be marked|current database cannot be changed/, '0A000'],
  [/only supported for ON DELETE|cannot include schema elements|cannot have output arguments|must have one VARIADIC/, '0A000'],
  [/^unsafe use of string constant/, '0A000'],
  [/^(role name ".*" is reserved|\S+ cannot be used as a role name here)$/, '42939'],
  [/^frame (start|end)/, '42P20'],
  [/provided more than once$/, '42710'],
  [/^precision for type float|^unrecognized (JSON encoding|partitioning strategy)|^column number must be in range/, '22023'],
  [/^invalid byte sequence/, '22021'],
  [/^unsafe use of \\'/, '22P06'],
];

/** The state that a server gives with this message of its grammar; `file` is the part of it that spoke. */
export function sqlstateOf(message: string, file: string): string {
  if (message.startsWith('syntax error')) return '42601';
  // the same words are another state in U&'...', which is looked at later
  if (message === 'invalid Unicode escape') return file === 'scan.l' ? '22025' : '42601';
  for (const [pattern, state] of STATES) if (pattern.test(message)) return state;
  return '42601';
}
