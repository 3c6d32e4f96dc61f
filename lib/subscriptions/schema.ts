import { z } from "zod";
import { emailSchema } from "@/lib/accounts/schema";
import { routing } from "@/lib/platform/i18n/routing";
import { parseScope, type Scope } from "./model";

export const scopeSchema = z.string().transform((printed, context): Scope => {
  const scope = parseScope(printed);
  if (scope) return scope;
  context.addIssue({ code: "custom", message: "not a scope" });
  return z.NEVER;
});

/** What somebody asked for and has not confirmed yet. `until` is in milliseconds of Unix time. */
export const requestSchema = z.object({
  email: emailSchema,
  locale: z.enum(routing.locales),
  scope: scopeSchema,
  until: z.number(),
});

export type SubscriptionRequest = z.output<typeof requestSchema>;
