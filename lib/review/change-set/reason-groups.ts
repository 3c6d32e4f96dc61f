import type { ChangedRow } from "./changed-row";

type Reasoned = Pick<
  ChangedRow,
  "fieldId" | "reason" | "authorName" | "returned" | "isReturnedAsIs" | "isSameWording" | "decision"
>;

/** A reason that stands for several fields: why they were changed, had been returned before, or are returned now. */
export type ReasonGroup = {
  kind: "changed" | "returned" | "decided";
  reason: string;
  by: string;
  fieldIds: string[];
  /** How many of the returned ones are submitted again as they were. */
  asTheyWere: number;
};

/** Returns the reasons that stand for more than one field, in the order of their first fields. */
export function reasonGroupsOf(rows: readonly Reasoned[]): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const row of rows)
    for (const { kind, reason, by } of reasonsOf(row)) {
      const key = JSON.stringify([kind, by, reason]);
      const group = groups.get(key) ?? { kind, reason, by, fieldIds: [], asTheyWere: 0 };
      group.fieldIds.push(row.fieldId);
      if (kind === "returned" && row.isReturnedAsIs) group.asTheyWere += 1;
      groups.set(key, group);
    }
  return [...groups.values()].filter(({ fieldIds }) => fieldIds.length > 1);
}

type Reason = Pick<ReasonGroup, "kind" | "reason" | "by">;

function reasonsOf({ reason, authorName, returned, isSameWording, decision }: Reasoned): Reason[] {
  const reasons: Reason[] = [];
  if (decision?.reason) reasons.push({ kind: "decided", reason: decision.reason, by: decision.deciderName });
  if (returned) reasons.push({ kind: "returned", reason: returned.reason, by: returned.by });
  // A sentence that was carried over has the reason that the opening of its year gave.
  if (reason && !isSameWording) reasons.push({ kind: "changed", reason, by: authorName });
  return reasons;
}
