import "server-only";
import { z } from "zod";
import { command, recorded } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { byProgram } from "@/lib/platform/access";
import { fail } from "@/lib/platform/result";
import { placeOf, subjectOf } from "./commands";
import { refusals } from "./refusals";
import { findHandOver } from "./repository";

const remindersSchema = z.object({
  email: z.string(),
  reminded: z.array(z.object({ handOverId: z.string(), days: z.number().int() })),
});

/** Records that a department was reminded of parts by e-mail, so many days before their due days. */
export const recordReminders = command(remindersSchema, byProgram, async ({ email, reminded }, { tx }) => {
  const events: AuditInput[] = [];
  for (const { handOverId, days } of reminded) {
    const found = await findHandOver(tx, handOverId);
    if (!found) continue;
    const to = { ...placeOf(found), email, dueOn: found.dueOn, days };
    events.push({ type: "hand_over.reminded", ...subjectOf(found), to });
  }
  const [first, ...others] = events;
  return first ? recorded(null, first, ...others) : fail("NOT_FOUND", refusals.noHandOver);
});
