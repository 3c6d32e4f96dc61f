import type { Value } from "@/lib/figures/value";
import type { Said } from "./line";
import { empty, noSource, openComments, unapproved } from "./messages";
import type { Held, Subject } from "./checked-report";

/** What a field by itself lacks: a value, approval, a source, an answer to a remark. */
export function fieldLines({ report }: Subject): (one: Held) => Said[] {
  return (one) => {
    const open = report.entered.openComments.get(one.field.id) ?? 0;
    return [
      ...valueLines(one),
      ...(open > 0 ? [{ code: "UNRESOLVED", level: "warning", sentence: openComments(open) } as const] : []),
      ...(lacksSource(one) ? [{ code: "NO_SOURCE", level: "warning", sentence: noSource } as const] : []),
    ];
  };
}

// A release cannot go without a value that it requires; with one that is approved it can, whatever follows later.
function valueLines({ field, approved, held, isUnderReview }: Held): Said[] {
  if (!held) return field.required ? [{ code: "EMPTY", level: "error", sentence: empty }] : [];
  if (field.latestId === field.approvedId) return [];
  const level = field.required && !approved ? "error" : "warning";
  return [{ code: "UNAPPROVED", level, sentence: unapproved(isUnderReview, approved !== null) }];
}

function lacksSource({ field, held }: Held): boolean {
  if (!field.indicator || !held?.value || saysNothing(held.value)) return false;
  const { source, quotation, link, attachmentId } = held;
  return source === "" && quotation === "" && link === "" && attachmentId === null;
}

/** A blank other than 零, which is a number like any other. */
function saysNothing(value: Value): boolean {
  return value.kind === "blank" && value.blank !== "zero";
}
