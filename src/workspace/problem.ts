/** Something about the files themselves that a reader of the report has to know. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly weight: Weight;
  /** The file's or folder's name, relative like every source's. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly says: string;
}

/** `unread`: SQL may be there that was not read. `fails`: the migration tool itself stops here. `notice`: worth knowing. */
export type Weight = 'unread' | 'fails' | 'notice';

export type ProblemKind = keyof typeof weights;

const weights = {
  unreadable: 'unread',
  'too-large': 'unread',
  'link-not-followed': 'unread',
  'not-utf8': 'unread',
  'nul-byte': 'unread',
  'opaque-step': 'unread',
  'manifest-unreadable': 'unread',
  template: 'unread',
  'bad-settings': 'fails',
  'bad-baseline': 'fails',
  'missing-file': 'fails',
  'duplicate-version': 'fails',
  'version-gap': 'fails',
  'bad-name': 'fails',
  'bad-marker': 'fails',
  'broken-chain': 'fails',
  'byte-order-mark': 'fails',
  'empty-file': 'fails',
  'mixed-transaction': 'fails',
  'ignored-file': 'notice',
  'ambiguous-order': 'notice',
  'stale-manifest': 'notice',
  'foreign-marker': 'notice',
  'assumed-placeholder': 'notice',
  'assumed-condition': 'notice',
  companion: 'notice',
  'no-sql': 'notice',
} as const satisfies Record<string, Weight>;

export function problem(kind: ProblemKind, file: string, says: string, at?: { readonly line: number; readonly column: number }): Problem {
  return at ? { kind, weight: weights[kind], file, line: at.line, column: at.column, says } : { kind, weight: weights[kind], file, says };
}
