import "server-only";
import { command, recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { canOpenReport } from "../policy";
import { outlineSchema } from "../schema";
import { openedEvent, openOutline } from "./open-outline";
import { refusals } from "./refusals";

export const openReport = command(outlineSchema, async (outline, { actor, tx }) => {
  if (!canOpenReport(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const opened = await openOutline(tx, outline);
  return opened.ok ? recorded({ id: opened.value.id }, openedEvent(opened.value.id, outline)) : opened;
});
