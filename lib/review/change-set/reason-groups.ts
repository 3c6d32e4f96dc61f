import type { ChangedRow } from "./changed-row";

type Reasoned = Pick<ChangedRow, "fieldId" | "reason" | "authorName" | "returned" | "isReturnedAsIs">;

/** A reason that stands for several fields: why they were changed, or why they had been returned. */
export type ReasonGroup = {
  kind: "changed" | "returned";
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

function reasonsOf({
  reason,
  authorName,
  returned,
}: Reasoned): Pick<ReasonGroup, "kind" | "reason" | "by">[] {
  return [
    ...(returned ? [{ kind: "returned" as const, reason: returned.reason, by: returned.by }] : []),
    ...(reason ? [{ kind: "changed" as const, reason, by: authorName }] : []),
  ];
}
