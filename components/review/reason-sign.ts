import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { ReasonGroup } from "@/lib/review/change-set/reason-groups";

const circledOne = "①".charCodeAt(0);

/** Returns ① to ⑳ for the first twenty reasons, and the plain number of later ones. */
export function reasonSign(index: number): string {
  return index < 20 ? String.fromCharCode(circledOne + index) : `(${index + 1})`;
}

/** Returns the sign of the reason that a field shares with others, null if it has one of its own. */
export function signOf(
  groups: readonly ReasonGroup[],
  { fieldId }: Pick<ChangedRow, "fieldId">,
  kind: ReasonGroup["kind"],
): string | null {
  const index = groups.findIndex((group) => group.kind === kind && group.fieldIds.includes(fieldId));
  return index < 0 ? null : reasonSign(index);
}
