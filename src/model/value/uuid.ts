/** `uuid`: kept in its canonical form. */
import { refuse } from '../refusal.ts';

const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Hyphens may stand behind any group of four digits. */
const GROUPS = /^(?:[0-9a-fA-F]{4}-?){7}[0-9a-fA-F]{4}$/;

export function readUuid(text: string): string {
  if (CANONICAL.test(text)) return text;
  const bare = text.startsWith('{') && text.endsWith('}') ? text.slice(1, -1) : text;
  if (!GROUPS.test(bare)) refuse('22P02', `invalid input syntax for type uuid: "${text}"`);
  const digits = bare.replaceAll('-', '').toLowerCase();
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
}
