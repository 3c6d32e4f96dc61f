import { z } from "zod";
import { storedBilingualSchema } from "@/lib/platform/bilingual";

const place = { year: z.number().int(), section: z.string(), title: storedBilingualSchema };
const submission = { ...place, submissionId: z.string(), count: z.number().int() };

/** What a person may be told of, one shape a kind: checked when it is written and when it is read. */
export const noticeEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("submission.submitted"), ...submission, by: z.string() }),
  z.object({ type: z.literal("submission.approved"), ...submission, by: z.string() }),
  z.object({
    type: z.literal("submission.returned"),
    ...submission,
    by: z.string(),
    reason: z.string(),
    /** The first of the fields that came back. */
    key: z.string(),
  }),
  z.object({
    type: z.literal("comment.added"),
    ...place,
    key: z.string(),
    name: storedBilingualSchema,
    by: z.string(),
    body: z.string(),
    isReply: z.boolean(),
  }),
  z.object({
    type: z.literal("release.published"),
    year: z.number().int(),
    version: z.string(),
    by: z.string(),
    /** When it takes effect, in ISO; null for at once. */
    embargoUntil: z.string().nullable(),
  }),
  z.object({
    type: z.literal("release.withdrawn"),
    year: z.number().int(),
    version: z.string(),
    by: z.string(),
    reason: z.string(),
  }),
]);

export type NoticeEvent = z.infer<typeof noticeEventSchema>;

/** NoticeEvent as one person has them. */
export type Notice = { id: string; at: string; isRead: boolean; event: NoticeEvent };

/** Where one sees what the event are of. */
export function addressOf(event: NoticeEvent): string {
  switch (event.type) {
    case "submission.submitted":
      return `/desk/reviews/${event.submissionId}`;
    case "submission.approved":
      return `/desk/reports/${event.year}/sections/${event.section}`;
    case "submission.returned":
    case "comment.added":
      return `/desk/reports/${event.year}/sections/${event.section}#field-${event.key}`;
    case "release.published":
    case "release.withdrawn":
      return "/desk/releases";
  }
}
