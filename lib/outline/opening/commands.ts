import "server-only";
import { command, recorded } from "@/lib/audit/command";
import { editingOutline } from "../policy";
import { outlineSchema } from "../schema";
import { openedEvent, openOutline } from "./open-outline";

export const openReport = command(outlineSchema, editingOutline, async (outline, { tx }) => {
  const opened = await openOutline(tx, outline);
  return opened.ok ? recorded({ id: opened.value.id }, openedEvent(opened.value.id, outline)) : opened;
});
