import * as z from 'zod/mini';
import { schema } from './schema.ts';

/** What editors check and complete a settings file by. */
export const settingsJsonSchema = () => ({
  title: 'Settings of partywall',
  ...z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }),
});
