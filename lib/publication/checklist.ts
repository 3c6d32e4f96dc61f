import { referencesOf } from "@/lib/narrative/narrative";
import type { OutlineField } from "@/lib/outline/model";
import type { Sentence } from "@/lib/platform/result";
import { type ApprovedReport, approvedOf } from "./approved";

/** A line of the publishing checklist. Errors block a release, warnings advise. */
export type ChecklistLine = {
  code: "EMPTY" | "UNAPPROVED" | "BROKEN_REFERENCE" | "NO_SOURCE";
  level: "error" | "warning";
  section: string;
  key: string;
  sentence: Sentence;
};

/** What stands between a report and its release, in print order. Computed, never stored. */
export function checklistOf(report: ApprovedReport): ChecklistLine[] {
  return report.outline.sections.flatMap((section) =>
    report.outline.fields
      .filter((field) => field.sectionId === section.id)
      .flatMap((field) =>
        linesOf(report, field).map((line) => ({ ...line, section: section.number, key: field.key })),
      ),
  );
}

type Line = Pick<ChecklistLine, "code" | "level" | "sentence">;

function linesOf(report: ApprovedReport, field: OutlineField): Line[] {
  const approved = approvedOf(report, field);
  const isEmpty = !approved?.revision.value;
  const isBehind = field.latestId !== null && field.latestId !== (approved?.revision.id ?? null);
  return [
    ...(isEmpty && field.required ? [lines.empty] : []),
    ...(isBehind ? [lines.unapproved] : []),
    ...(!isEmpty && field.indicator && approved.revision.source === "" ? [lines.noSource] : []),
    ...brokenReferences(report, field).map(lines.broken),
  ];
}

/** Keys in an approved sentence whose figure has no approved value to print. */
function brokenReferences(report: ApprovedReport, field: OutlineField): string[] {
  const value = approvedOf(report, field)?.revision.value;
  if (field.indicator || value?.kind !== "text") return [];
  const byKey = new Map(report.outline.fields.map((one) => [one.key, one]));
  return referencesOf(value.text).filter(
    (key) => !approvedOf(report, byKey.get(key) ?? null)?.revision.value,
  );
}

const lines = {
  empty: {
    code: "EMPTY",
    level: "error",
    sentence: {
      zh: "没有已批准的值。请填报并送审；确无数据时，填“零”“未统计”“不适用”或“待报”。",
      en: "Has no approved value. Enter and submit one; where there is none, enter zero, not collected, not applicable or awaited.",
    },
  },
  unapproved: {
    code: "UNAPPROVED",
    level: "warning",
    sentence: {
      zh: "有尚未批准的修改，本次发布不会包含它。",
      en: "Has a change that is not approved; this release will not contain it.",
    },
  },
  noSource: {
    code: "NO_SOURCE",
    level: "warning",
    sentence: { zh: "没有写明来源。", en: "Has no source." },
  },
  broken: (key: string): Line => ({
    code: "BROKEN_REFERENCE",
    level: "error",
    sentence: {
      zh: `句子引用的“${key}”没有已批准的值。`,
      en: `The sentence refers to “${key}”, which has no approved value.`,
    },
  }),
} satisfies Record<string, Line | ((key: string) => Line)>;
