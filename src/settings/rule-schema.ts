/** What a user may say about rules. */
import * as z from 'zod/mini';

/** How bad a finding is taken to be; `off` has the rule not run. */
export const severity = z.enum(['off', 'info', 'warning', 'error']);

const optionValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** A severity, or an object with one and with what the rule may be told besides. */
export const ruleSetting = z.union([severity, z.catchall(z.object({ severity: z.optional(severity) }), optionValue)]);

export const categories = z.strictObject({
  isolation: z.optional(severity),
  tenancy: z.optional(severity),
  integrity: z.optional(severity),
  safety: z.optional(severity),
  performance: z.optional(severity),
  hygiene: z.optional(severity),
});

/** Other severities for some files, objects or modules. */
export const override = z.strictObject({
  paths: z.optional(z.array(z.string())),
  objects: z.optional(z.array(z.string())),
  modules: z.optional(z.array(z.string())),
  rules: z.record(z.string(), severity),
});
