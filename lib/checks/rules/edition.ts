import { add, compare } from "@/lib/figures/decimal";
import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type ComparedNumbers, comparedOf } from "../compared";
import type { FieldSubject } from "../input";
import { messages } from "../messages";

/** Reports an edition that is not the last one + the years between (DOMAIN.md): 第14届 in 2021 makes 第16届 in 2023. */
export function edition({ year, field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared || compared.now.unit !== compared.before.unit) return null;
  const { previous } = compared;
  if ((compared.now.qualifier === "ordinal") !== (compared.before.qualifier === "ordinal"))
    return otherForm(field.printed, compared);
  const [now, before] = [editionNumber(compared.now), editionNumber(compared.before)];
  if (now === null || before === null) return null;
  const next = add(before, String(year - previous.year));
  if (compare(now, next) === 0) return null;
  const expected = `${compared.now.qualifier === "ordinal" ? "第" : ""}${next}${compared.now.unit}`;
  return messages.edition({ printed: field.printed, previous, year, expected });
}

/** 18届 after 第17届 is a number of editions, and the other way round. */
function otherForm(printed: string, { now, before, previous }: ComparedNumbers): Bilingual | null {
  const number = editionNumber(now);
  if (number === null || editionNumber(before) === null) return null;
  const expected = before.qualifier === "ordinal" ? `第${number}${now.unit}` : `${number}${now.unit}`;
  return messages.editionForm({ printed, previous, expected });
}

function editionNumber(quantity: Quantity): string | null {
  const isExact = quantity.qualifier === "ordinal" || (quantity.qualifier === "exact" && !quantity.end);
  const count = isExact ? decimalOf(quantity) : null;
  return count !== null && compare(count, "0") > 0 ? count : null;
}
