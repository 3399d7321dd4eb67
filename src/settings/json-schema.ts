import * as z from 'zod/mini';
import { schema } from './schema.ts';

/** What editors check and complete a settings file by, with the rules that it may name. */
export function settingsJsonSchema(rules: readonly { readonly id: string; readonly title: string }[] = []): object {
  const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' });
  const named = made.properties?.['rules'];
  if (rules.length > 0 && typeof named === 'object') {
    const setting = named.additionalProperties as object;
    named.properties = Object.fromEntries(rules.map(({ id, title }) => [id, { description: title, ...setting }]));
  }
  return { title: 'Settings of partywall', ...made };
}
