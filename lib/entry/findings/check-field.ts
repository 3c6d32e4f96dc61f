import { defaultRules } from "@/lib/checks/default-rules";
import type { CheckField } from "@/lib/checks/input";
import type { OutlineField, OutlineIndicator } from "@/lib/outline/model";
import { comparabilityWith, comparableIn, type Earlier } from "../earlier/earlier";
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
  const last = comparableIn(earlier, year, indicator);
  const rules = indicator.rules ?? defaultRules({ kind, basis, code: indicator.code });
  const previous = last && {
    ...{ year: last.year, printed: last.printed, value: last.value, basis: last.basis },
    isGraded: comparabilityWith(last, year, indicator).isDirect,
    varies: variesIn(earlier),
  };
  const { value = null, printed = "" } = held ?? {};
  return { key, name: indicator.name, kind, basis, value, printed, rules, previous };
}

/** Whether the earlier reports printed different values; undefined if there is only one. */
function variesIn(earlier: readonly Earlier[]): boolean | undefined {
  return earlier.length > 1 ? new Set(earlier.map(({ printed }) => printed)).size > 1 : undefined;
}
