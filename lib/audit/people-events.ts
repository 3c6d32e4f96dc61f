import { z } from "zod";

const whoSchema = z.object({ email: z.string() });
const accountSchema = whoSchema.extend({
  name: z.string(),
  roles: z.array(z.string()),
  topics: z.array(z.string()),
});
const linkSchema = whoSchema.extend({ purpose: z.enum(["invitation", "reset"]) });
const identitySchema = whoSchema.extend({ issuer: z.string(), subject: z.string() });

/** Events of people and their accounts. They never contain a secret or the hash of one. */
export const peopleEvents = [
  z.object({ type: z.literal("person.added"), to: accountSchema }),
  z.object({ type: z.literal("person.invited"), to: accountSchema }),
  z.object({ type: z.literal("person.changed"), from: accountSchema, to: accountSchema }),
  z.object({ type: z.literal("person.disabled"), to: whoSchema }),
  z.object({ type: z.literal("person.enabled"), to: whoSchema }),
  z.object({ type: z.literal("person.link_made"), to: linkSchema.extend({ expiresAt: z.string() }) }),
  z.object({ type: z.literal("person.link_revoked"), to: linkSchema }),
  z.object({ type: z.literal("person.password_chosen"), to: linkSchema }),
  z.object({ type: z.literal("person.password_changed"), to: whoSchema }),
  /** Only in older entries: administrators now create reset links instead of setting passwords. */
  z.object({ type: z.literal("person.password_set"), to: whoSchema }),
  z.object({ type: z.literal("person.second_factor_set_up"), to: whoSchema }),
  z.object({ type: z.literal("person.second_factor_removed"), to: whoSchema }),
  z.object({ type: z.literal("person.second_factor_reset"), to: whoSchema }),
  z.object({ type: z.literal("person.recovery_codes_renewed"), to: whoSchema }),
  z.object({ type: z.literal("person.identity_linked"), to: identitySchema }),
  z.object({ type: z.literal("person.identity_unlinked"), to: identitySchema }),
  z.object({
    type: z.literal("person.signed_in"),
    to: whoSchema.extend({ by: z.enum(["password", "code", "recovery_code", "link", "identity"]) }),
  }),
  z.object({ type: z.literal("person.signed_out"), to: whoSchema }),
  /** One session among a person's own, ended from another one. */
  z.object({ type: z.literal("person.session_ended"), to: whoSchema.extend({ browser: z.string() }) }),
  z.object({ type: z.literal("person.signed_out_everywhere"), to: whoSchema }),
] as const;
