import { z } from "zod";
import { storedBilingualSchema } from "@/lib/platform/bilingual";

const location = { year: z.number().int(), section: z.string(), title: storedBilingualSchema };
/** A name; null for who runs the server. */
const by = z.string().nullable();
const submission = { ...location, submissionId: z.string(), count: z.number().int() };

/** The roles that are told when somebody else is given one of them. */
export const decidingRoles = ["reviewer", "administrator"] as const;

/** What was done to a person's account. */
export const accountEvents = [
  z.object({ type: z.literal("account.link_made"), by }),
  /** By a link to reset it; `by` is who had made the link. */
  z.object({ type: z.literal("account.password_chosen"), by, linkMadeAt: z.iso.datetime() }),
  z.object({ type: z.literal("account.second_factor_reset"), by }),
  z.object({ type: z.literal("account.email_changed"), by, from: z.string(), to: z.string() }),
] as const;

export type AccountEvent = z.infer<(typeof accountEvents)[number]>;

/** A section whose due day is near. `days` are until then; `left` is how many of its fields are not submitted. */
const dueSection = z.object({
  ...location,
  sectionId: z.string(),
  dueOn: z.iso.date(),
  days: z.number().int(),
  left: z.number().int(),
});
export type DueSection = z.infer<typeof dueSection>;

/** A part of a section that a department owes. `missing` is how many of its figures were not sent, or were returned. */
const duePart = z.object({
  ...location,
  handOverId: z.string(),
  department: z.string(),
  part: storedBilingualSchema,
  dueOn: z.iso.date(),
  days: z.number().int(),
  missing: z.number().int(),
});
export type DuePart = z.infer<typeof duePart>;

/** All notice types with their payloads. Checked when a notice is written and when it is read. */
export const noticeEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("submission.submitted"), ...submission, by: z.string() }),
  z.object({ type: z.literal("submission.approved"), ...submission, by: z.string() }),
  z.object({
    type: z.literal("submission.returned"),
    ...submission,
    by: z.string(),
    reason: z.string(),
    key: z.string(),
  }),
  z.object({
    type: z.literal("comment.added"),
    ...location,
    key: z.string(),
    name: storedBilingualSchema,
    by: z.string(),
    body: z.string(),
    isReply: z.boolean(),
  }),
  z.object({
    type: z.literal("hand_over.answered"),
    ...location,
    part: storedBilingualSchema,
    count: z.number().int(),
    /** The department. */
    by: z.string(),
  }),
  z.object({
    type: z.literal("release.published"),
    year: z.number().int(),
    version: z.string(),
    by: z.string(),
    /** ISO instant at which it takes effect; null for at once. */
    embargoUntil: z.string().nullable(),
  }),
  z.object({
    type: z.literal("release.withdrawn"),
    year: z.number().int(),
    version: z.string(),
    by: z.string(),
    reason: z.string(),
  }),
  z.object({
    type: z.literal("role.given"),
    by,
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(decidingRoles)).min(1),
  }),
  /** All that a person is reminded of on one day. */
  z.object({
    type: z.literal("section.due"),
    sections: z.array(dueSection),
    // Early ones lack it.
    parts: z.array(duePart).default([]),
  }),
  ...accountEvents,
]);

export type NoticeEvent = z.infer<typeof noticeEventSchema>;

export function isAccountEvent(event: NoticeEvent): event is AccountEvent {
  return event.type.startsWith("account.");
}

export type Notice = { id: string; at: string; isRead: boolean; event: NoticeEvent };

/** Returns the address of the staff page that shows what the event is about. */
export function addressOf(event: NoticeEvent): string {
  switch (event.type) {
    case "submission.submitted":
      return `/desk/reviews/${event.submissionId}`;
    case "submission.approved":
    case "hand_over.answered":
      return `/desk/reports/${event.year}/sections/${event.section}`;
    case "submission.returned":
    case "comment.added":
      return `/desk/reports/${event.year}/sections/${event.section}#field-${event.key}`;
    case "release.published":
    case "release.withdrawn":
      return `/desk/releases/${event.year}`;
    case "section.due":
      return addressOfDue(event);
    case "role.given":
      return "/desk/notices";
    case "account.link_made":
    case "account.password_chosen":
    case "account.second_factor_reset":
    case "account.email_changed":
      return "/desk/account";
  }
}

function addressOfDue({ sections, parts }: Extract<NoticeEvent, { type: "section.due" }>): string {
  const [first, ...others] = [...sections, ...parts];
  if (!first || others.length > 0) return "/desk";
  const section = `/desk/reports/${first.year}/sections/${first.section}`;
  return "handOverId" in first ? `${section}/departments` : section;
}
