import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { canEdit } from "@/lib/entry/policy";
import { reader } from "@/lib/platform/database";
import type { FigureRecord } from "./record";
import { findRecord } from "./record-repository";
import { canReadTrail } from "../policy";

export type LoadedRecord = { record: FigureRecord; mayReadTrail: boolean };

/** The history of one figure or sentence of a year; null when there is no such field. */
export async function loadRecord(year: number, key: string): Promise<LoadedRecord | null> {
  const actor = await requireActor(`/desk/reports/${year}/figures/${key}`);
  const found = Number.isInteger(year) ? await findRecord(reader(), year, key) : null;
  if (!found) return null;
  const { topicId, isOpen, isHidden, ...record } = found;
  const hindrance = !canEdit(actor, { topicId })
    ? "not_yours"
    : !isOpen
      ? "closed"
      : isHidden
        ? "hidden"
        : null;
  return { record: { ...record, hindrance }, mayReadTrail: canReadTrail(actor) };
}
