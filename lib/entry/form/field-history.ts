import "server-only";
import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { reader } from "@/lib/platform/database";
import { ok, type Result } from "@/lib/platform/result";
import { reading } from "../policy";
import { revisionsOfField } from "../repository";

export type HistoryEntry = {
  number: number;
  from: string | null;
  to: string;
  name: string;
  at: string;
  reason: string | null;
};

/** Returns a field's revisions, the newest first. */
export const historyOfField = operation(
  z.object({ fieldId: z.string().max(100) }),
  reading,
  async ({ fieldId }): Promise<Result<HistoryEntry[]>> =>
    ok(entriesOf(await revisionsOfField(reader(), fieldId))),
);

function entriesOf(revisions: Awaited<ReturnType<typeof revisionsOfField>>): HistoryEntry[] {
  return revisions.map(({ number, printed, authorName, at, reason }, index) => ({
    number,
    from: revisions[index + 1]?.printed ?? null,
    to: printed,
    name: authorName,
    at,
    reason,
  }));
}
