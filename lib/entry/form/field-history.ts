import "server-only";
import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { reader } from "@/lib/platform/database";
import { ok, type Result } from "@/lib/platform/result";
import { reading } from "../policy";
import { revisionsWithFiles } from "../repository";
import { type AspectChange, aspectChanges, savedTogether } from "../revision-steps";

/** What one person changed in a field within a minute. `number` is the last revision of it; the first one has `isFirst`. */
export type HistoryEntry = {
  number: number;
  isFirst: boolean;
  changes: AspectChange[];
  name: string;
  at: string;
  reasons: string[];
};

/** Returns what was changed in a field, the newest first. */
export const historyOfField = operation(
  z.object({ fieldId: z.string().max(100) }),
  reading,
  async ({ fieldId }): Promise<Result<HistoryEntry[]>> =>
    ok(entriesOf(await revisionsWithFiles(reader(), fieldId))),
);

type Revisions = Awaited<ReturnType<typeof revisionsWithFiles>>;

function entriesOf(newestFirst: Revisions): HistoryEntry[] {
  const groups = savedTogether(newestFirst.toReversed());
  const entries = groups.flatMap((group, index): HistoryEntry[] => {
    const [before, last] = [groups[index - 1]?.at(-1) ?? null, group.at(-1)];
    if (!last) return [];
    const { number, authorName: name, at } = last;
    const reasons = [...new Set(group.flatMap(({ reason }) => reason ?? []))];
    return [{ number, isFirst: before === null, changes: aspectChanges(before, last), name, at, reasons }];
  });
  return entries.toReversed();
}
