import { z } from "zod";

const departmentSchema = z.object({ name: z.string(), contact: z.string(), email: z.string() });

/** Where a part is, and the department that it is handed to. */
const partSchema = z.object({ department: z.string(), year: z.number().int(), section: z.string() });

const figures = {
  fields: z.array(z.string()),
  figures: z.array(z.object({ name: z.string(), printed: z.string() })),
};

/** Who was signed in, in the browser in which a department's link was opened; missing where nobody was. */
const signedIn = { signedInId: z.string().optional(), signedIn: z.array(z.string()).max(1).optional() };

/**
 * Events of parts of sections that are handed to departments. A department that opens its link or answers is the actor itself.
 * They never contain a link's token or the hash of one. `fields` are keys.
 */
export const departmentEvents = [
  z.object({ type: z.literal("department.added"), to: departmentSchema }),
  z.object({ type: z.literal("department.changed"), from: departmentSchema, to: departmentSchema }),
  z.object({
    type: z.literal("hand_over.made"),
    to: partSchema.extend({ fields: z.array(z.string()), dueOn: z.string() }),
  }),
  z.object({
    type: z.literal("hand_over.due_moved"),
    from: z.object({ dueOn: z.string() }),
    to: partSchema.extend({ dueOn: z.string() }),
  }),
  z.object({ type: z.literal("hand_over.link_made"), to: partSchema }),
  z.object({ type: z.literal("hand_over.withdrawn"), to: partSchema }),
  z.object({ type: z.literal("hand_over.opened"), to: partSchema.extend(signedIn) }),
  // By mail, so many days before the due day.
  z.object({
    type: z.literal("hand_over.reminded"),
    to: partSchema.extend({ email: z.string(), dueOn: z.string(), days: z.number().int() }),
  }),
  z.object({
    type: z.literal("hand_over.answered"),
    to: partSchema.extend({ ...figures, ...signedIn, answeredBy: z.string() }),
  }),
  z.object({ type: z.literal("hand_over.accepted"), to: partSchema.extend(figures) }),
  z.object({ type: z.literal("hand_over.returned"), to: partSchema.extend(figures) }),
] as const;
