import { type CheckContext, checkedFieldOf, type CheckedReport } from "./checked-report";
import { nameOf } from "./field-names";
import { findingsByKey } from "./finding-rules";

/** Returns what the rules of the checklist read, with the findings on what would be released. */
export function checkContextOf(report: CheckedReport): CheckContext {
  const fields = report.outline.fields.map((field) => checkedFieldOf(report, field));
  const byKey = new Map(fields.map((checked) => [checked.field.key, checked]));
  return {
    report,
    fields,
    byId: new Map(fields.map((checked) => [checked.field.id, checked])),
    byKey,
    findings: findingsByKey(report, fields),
    nameOf: (checked) => nameOf(report.outline, byKey, checked),
  };
}
