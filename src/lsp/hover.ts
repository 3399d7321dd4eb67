/** What is known of the table or function whose name the pointer is on. */
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Subject } from '../judge/subject.ts';
import type { Relation, Routine } from '../model/objects.ts';
import { hoverMarkdown } from '../report/hover-markdown.ts';

export function hoverAt(document: TextDocument, position: Position, subject: Subject): Hover | undefined {
  const name = nameAt(document, position);
  const object = name && objectNamed(subject, name);
  if (!object) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value: hoverMarkdown(subject, object) } };
}

/** A name with its parts: each quoted, or folded to lower case. */
const NAME = /(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)(?:\.(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*))*/gu;
const PART = /"((?:[^"]|"")+)"|([^".]+)/g;

function nameAt(document: TextDocument, { line, character }: Position): readonly string[] | undefined {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  for (const found of text.matchAll(NAME)) {
    if (found.index > character || found.index + found[0].length < character) continue;
    return Array.from(found[0].matchAll(PART), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? (plain as string).toLowerCase());
  }
  return undefined;
}

/** `table`, `schema.table`, or either with a column behind it. */
function objectNamed({ schema, own }: Subject, [first, second]: readonly string[]): Relation | Routine | undefined {
  const candidates = [...schema.all('relation'), ...schema.all('routine')].filter(
    (one) => own(one.id) && (one.class === 'routine' || SHOWN.has(one.kind)),
  );
  const inSchema = candidates.find((one) => second !== undefined && one.name === second && schema.namespace(one.namespace)?.name === first);
  return inSchema ?? candidates.find(({ name }) => name === first);
}

const SHOWN: ReadonlySet<string> = new Set(['table', 'partitioned table', 'view', 'materialized view', 'foreign table']);
