import "server-only";
import { command, recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { administratorsOnly, openedEvent, openOutline } from "./open-outline";
import { canOpenReport } from "../policy";
import { outlineSchema } from "../schema";

/** Opens a year: creates its report with the whole outline, without any value. */
export const openReport = command(outlineSchema, async (outline, { actor, tx }) => {
  if (!canOpenReport(actor)) return fail("FORBIDDEN", administratorsOnly);
  const opened = await openOutline(tx, outline);
  return opened.ok ? recorded({ id: opened.value.id }, openedEvent(opened.value.id, outline)) : opened;
});
