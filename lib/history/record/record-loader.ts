import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { canEdit } from "@/lib/entry/policy";
import { reader } from "@/lib/platform/database";
import { canReadTrail } from "../policy";
import type { FigureRecord } from "./record";
import { findRecord } from "./record-repository";

export type LoadedRecord = { record: FigureRecord; mayReadTrail: boolean };

/** Loads the history of a figure or sentence of a year; null if there is no such field. */
export async function loadRecord(year: number, key: string): Promise<LoadedRecord | null> {
  const actor = await requireActor(`/desk/reports/${year}/figures/${key}`);
  const stored = Number.isInteger(year) ? await findRecord(reader(), year, key) : null;
  if (!stored) return null;
  const { topicId, isOpen, isHidden, ...record } = stored;
  const restoreBlocker = !canEdit(actor, { topicId })
    ? "not_yours"
    : !isOpen
      ? "closed"
      : isHidden
        ? "hidden"
        : null;
  return { record: { ...record, restoreBlocker }, mayReadTrail: canReadTrail(actor) };
}
