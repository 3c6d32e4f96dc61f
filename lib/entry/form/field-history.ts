import "server-only";
import { restricted } from "@/lib/platform/access";
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
export const historyOfField = restricted(
  reading,
  async (input: { fieldId: string }): Promise<Result<HistoryEntry[]>> =>
    ok(entriesOf(await revisionsOfField(reader(), String(input.fieldId)))),
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
