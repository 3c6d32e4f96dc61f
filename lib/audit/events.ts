import { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { catalogueEvents } from "./catalogue-events";
import { departmentEvents } from "./department-events";
import { intakeEvents } from "./intake-events";
import { officeEvents } from "./office-events";
import { outlineEvents } from "./outline-events";
import { peopleEvents } from "./people-events";
import { recordEvents } from "./record-events";
import { siteEvents } from "./site-events";

const revisionSchema = z.object({ number: z.number().int(), printed: z.string(), hash: z.string() });
const fieldSchema = z.object({ key: z.string(), number: z.number().int(), hash: z.string() });
const fieldsSchema = z.array(fieldSchema);
/** `reason` is why the field of a published year is changed. */
const submittedSchema = fieldSchema.extend({ reason: z.string().optional() });

/** Submitted fields that were decided, and the submission's outcome if none is left open. Early entries lack some of this. */
const decidedSchema = z.object({
  section: z.string(),
  fields: fieldsSchema.optional(),
  outcome: z.enum(["approved", "returned", "withdrawn"]).nullable().optional(),
});

/** All event types with their payloads. Checked when an event is written and when it is read. */
export const eventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("catalogue.extended"),
    to: z.object({
      topics: z.array(z.string()),
      indicators: z.array(z.string()),
      series: z.array(z.string()),
    }),
  }),
  ...catalogueEvents,
  z.object({
    type: z.literal("report.opened"),
    to: z.object({
      year: z.number(),
      sections: z.array(z.string()),
      fields: z.number().int(),
      outlineFrom: z.number().optional(),
    }),
  }),
  ...outlineEvents,
  z.object({
    type: z.literal("field.revised"),
    from: revisionSchema.nullable(),
    to: revisionSchema.extend({
      ...{ key: z.string(), year: z.number(), source: z.string() },
      // What differs from the revision before: its value or parts of its source. Early entries lack it.
      aspect: z.array(z.string()).optional(),
    }),
  }),
  z.object({
    type: z.literal("finding.answered"),
    to: z.object({ key: z.string(), year: z.number(), finding: z.string() }),
  }),
  z.object({
    type: z.literal("attachment.added"),
    to: z.object({ name: z.string(), type: z.string(), size: z.number().int(), sha256: z.string() }),
  }),
  z.object({
    type: z.literal("comment.added"),
    to: z.object({ id: z.string(), replyToId: z.string().nullable(), body: z.string() }),
  }),
  z.object({ type: z.literal("comment.resolved"), to: z.object({ id: z.string() }) }),
  z.object({
    type: z.literal("submission.submitted"),
    to: z.object({ section: z.string(), fields: z.array(submittedSchema) }),
  }),
  z.object({ type: z.literal("submission.approved"), to: decidedSchema.extend({ fields: fieldsSchema }) }),
  z.object({ type: z.literal("submission.returned"), to: decidedSchema }),
  z.object({ type: z.literal("submission.withdrawn"), to: decidedSchema }),
  z.object({ type: z.literal("submission.field_withdrawn"), to: decidedSchema }),
  z.object({
    type: z.literal("release.published"),
    to: z.object({
      year: z.number(),
      version: z.string(),
      // Missing in entries of the first releases.
      attempt: z.number().int().optional(),
      reasonClass: z.string().optional(),
      embargoUntil: z.string().nullable().optional(),
      contentHash: z.string(),
      observations: z.number().int(),
      observationsHash: z.string(),
    }),
  }),
  z.object({
    type: z.literal("release.withdrawn"),
    to: z.object({
      year: z.number(),
      version: z.string(),
      attempt: z.number().int(),
      takesEffectAt: z.string(),
    }),
  }),
  z.object({
    type: z.literal("release.took_effect"),
    to: z.object({
      year: z.number(),
      version: z.string(),
      attempt: z.number().int(),
      embargoUntil: z.string(),
    }),
  }),
  /** How many subscribers were told by e-mail; who they are stands nowhere. */
  z.object({
    type: z.literal("release.announced"),
    to: z.object({
      year: z.number(),
      version: z.string(),
      sent: z.number().int(),
      givenUp: z.number().int(),
    }),
  }),
  ...departmentEvents,
  ...intakeEvents,
  ...officeEvents,
  ...peopleEvents,
  ...recordEvents,
  ...siteEvents,
]);

export type AuditPayload = z.infer<typeof eventSchema>;

/**
 * An event to record. `subject` is what it concerns (`field:ID`); `reason` is why it was done; `actor` is whose it is, if not the
 * one's who runs the command.
 */
export type AuditInput = AuditPayload & { subject: string; reason?: string | null; actor?: Actor };

export const eventTypes: readonly AuditPayload["type"][] = eventSchema.options.map(
  (option) => option.shape.type.value,
);
