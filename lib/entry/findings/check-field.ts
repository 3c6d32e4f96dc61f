import { defaultRules } from "@/lib/checks/default-rules";
import type { CheckField } from "@/lib/checks/input";
import type { Comparability } from "@/lib/outline/comparability";
import type { OutlineField, OutlineIndicator } from "@/lib/outline/model";
import { comparabilityWith, type Earlier } from "../earlier/earlier";
import type { Revision } from "../model";

type Held = Pick<Revision, "value" | "printed">;
type Checked = Pick<OutlineField, "key" | "kind" | "basis"> & {
  indicator: Pick<OutlineIndicator, "code" | "name" | "rules" | "grades" | "comparability"> | null;
};

/** Returns a field as the checks need it; null for the wording of a sentence, which is not checked. */
export function checkFieldOf(
  field: Checked,
  held: Held | null,
  earlier: readonly Earlier[],
  year: number,
): CheckField | null {
  const { key, kind, basis, indicator } = field;
  if (!indicator) return null;
  const [newest] = earlier;
  const rules = indicator.rules ?? defaultRules({ kind, basis, code: indicator.code });
  const previous = newest ? comparedWith(newest, comparabilityWith(newest, year, indicator), earlier) : null;
  const { value = null, printed = "" } = held ?? {};
  return { key, name: indicator.name, kind, basis, value, printed, rules, previous };
}

/** Returns the newest earlier value as the checks need it; null where it cannot be compared. */
export function comparedWith(
  { year, printed, value, basis }: Earlier,
  { grade, isDirect }: Comparability,
  earlier: readonly Earlier[],
): CheckField["previous"] {
  if (grade === "not_comparable") return null;
  return { year, printed, value, basis, isGraded: isDirect, varies: variesIn(earlier) };
}

/** Whether the earlier reports printed different values; undefined if there is only one. */
function variesIn(earlier: readonly Earlier[]): boolean | undefined {
  return earlier.length > 1 ? new Set(earlier.map(({ printed }) => printed)).size > 1 : undefined;
}
