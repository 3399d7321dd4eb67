/** Columns that are called after what nobody but their owner, or nobody at all, should read. */
import type { Column, Relation } from '../model/objects.ts';
import type { Schema } from '../model/schema.ts';
import { columnsOf } from './tables.ts';
import { isText } from './types.ts';

const SECRET =
  /^(?:.*_)?(?:passwords?|passwd|passphrase|access_?token|refresh_?token|auth_?token|bearer_?token|session_?token|api_?keys?|api_?secret|secret_?keys?|client_?secret|private_?key|webhook_?secret|signing_?secret|encryption_?key|totp_?secret|mfa_?secret|otp_?secret|service_?role_?key)$/;
const HIDDEN = /hash|digest|encrypted|cipher|_id$|_ref$|_iv$|salt|hint|vault/;
const PERSONAL =
  /^(?:.*_)?(?:password_?hash|hashed_?password|encrypted_?password|password_?digest|ssn|social_?security(?:_?number)?|tax_?id|passport_?(?:no|number)|credit_?card(?:_?number)?|card_?number|cvv|iban)$/;

const wordsOf = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

/** What opens another door, kept as it is. */
export function secretColumns(schema: Schema, relation: Relation): Column[] {
  return columnsOf(relation).filter(({ name, type }) => {
    const words = wordsOf(name);
    return isText(schema, type) && SECRET.test(words) && !HIDDEN.test(words);
  });
}

/** The same, and what identifies or compromises a person. */
export function sensitiveColumns(schema: Schema, relation: Relation): Column[] {
  const secret = secretColumns(schema, relation);
  return columnsOf(relation).filter(
    (column) => secret.includes(column) || (isText(schema, column.type) && PERSONAL.test(wordsOf(column.name))),
  );
}
