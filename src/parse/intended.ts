import type { Statement } from './statements.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const CREATE =
  /^\s*create\s+(?:or\s+replace\s+)?(?:(?:global|local|temp|temporary|unlogged|unique|recursive|materialized|foreign|constraint)\s+)*(?:table|view|type|domain|index|sequence|schema|function|procedure|role|policy|trigger|extension)\s+(?:concurrently\s+)?(?:if\s+not\s+exists\s+)?((?:"[^"]+"|[\w$]+)(?:\s*\.\s*(?:"[^"]+"|[\w$]+))*)/i;

/** The name that a statement would have made, had the parser read it: later statements will miss it. */
export function intendedName({ source, start, end }: Statement): string | undefined {
  const written = CREATE.exec(decoder.decode(source.bytes.subarray(start, Math.min(end, start + 400))))?.[1];
  const last = written === undefined ? undefined : /(?:"([^"]+)"|([\w$]+))$/.exec(written);
  return last ? (last[1] ?? (last[2] as string).toLowerCase()) : undefined;
}
