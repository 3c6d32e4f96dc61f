import { measureOf } from "@/lib/figures/compare";
import { add, compare } from "@/lib/figures/decimal";
import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { comparedOf } from "../compared";
import type { FieldSubject } from "../input";
import { messages } from "../messages";

/** Reports an edition that is not the last one + the years between (DOMAIN.md): 第14届 in 2021 makes 第16届 in 2023. */
export function edition({ year, field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared || measureOf(compared.now) !== measureOf(compared.before)) return null;
  const { previous } = compared;
  const [now, before] = [editionNumber(compared.now), editionNumber(compared.before)];
  if (now === null || before === null) return null;
  const next = add(before, String(year - previous.year));
  if (compare(now, next) === 0) return null;
  const expected = `${compared.now.qualifier === "ordinal" ? "第" : ""}${next}${compared.now.unit}`;
  return messages.edition({ printed: field.printed, previous, year, expected });
}

function editionNumber(quantity: Quantity): string | null {
  const isExact = quantity.qualifier === "ordinal" || (quantity.qualifier === "exact" && !quantity.end);
  const count = isExact ? decimalOf(quantity) : null;
  return count !== null && compare(count, "0") > 0 ? count : null;
}
