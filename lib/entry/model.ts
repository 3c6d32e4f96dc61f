import type { ParseResult } from "@/lib/figures/parse-result";
import { readValue, type Value } from "@/lib/figures/value";
import type { FieldKind } from "@/lib/outline/field-kinds";

/** Where a figure comes from. Parts that were not given are empty. `quotation` is the source's own wording. */
export type Source = {
  source: string;
  quotation: string;
  page: string;
  link: string;
  attachmentId: string | null;
};

export const noSource: Source = { source: "", quotation: "", page: "", link: "", attachmentId: null };

/** One saved value of one field. `value` is null when the field was emptied. */
export type Revision = Source & {
  id: string;
  fieldId: string;
  number: number;
  value: Value | null;
  printed: string;
  reason: string | null;
  /** Names the save that made it, so that one sent again is recognised; null for a save that nobody sends again. */
  requestKey: string | null;
  authorId: string;
  authorName: string;
  at: string;
  hash: string;
};

/**
 * Parses typed text as a value of the field's kind. A number without a unit gets the indicator's; where that is 届, it is the
 * edition (18 → 第18届). `units` are the accepted ones; empty means the built-in ones. The value is null for empty text.
 */
export function readTyped(
  field: { kind: FieldKind; indicator: { unit: string } | null },
  typed: string,
  year: number,
  units: readonly string[] = [],
): ParseResult<Value | null> {
  const reading = readValue(field.kind, typed, { year, units });
  if (!reading.ok || reading.value?.kind !== "quantity") return reading;
  const { quantity } = reading.value;
  const unit = field.indicator?.unit ?? "";
  if (quantity.unit !== "" || unit === "" || quantity.amount.includes("/")) return reading;
  if (unit === "届" && /^[1-9]\d{0,2}$/.test(typed.trim().normalize("NFKC")))
    return readValue("quantity", `第${quantity.amount}届`, { year, units });
  return { ok: true, value: { kind: "quantity", quantity: { ...quantity, unit } } };
}
