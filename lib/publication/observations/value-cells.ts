import { obsStatusOf } from "@/lib/figures/blank";
import { measureOf } from "@/lib/figures/compare";
import { shift } from "@/lib/figures/decimal";
import { findUnit } from "@/lib/figures/find-unit";
import type { Names } from "@/lib/figures/names";
import { decimalEndOf, decimalOf, type Quantity } from "@/lib/figures/quantity";
import type { ReleasedFigure, ReleasedIndicator } from "../content/model";
import { namesInEnglish } from "../content/names-in-english";
import type { Observation } from "./observation-row";

type ValueCells = Pick<
  Observation,
  | ("obs_value" | "obs_value_end" | "text_value" | "qualifier" | "scale" | "unit")
  | ("obs_status" | "unit_name_en" | "text_value_en" | "list_complete")
>;

const noValue = {
  ...{ obs_value: "", obs_value_end: "", text_value: "", qualifier: "", scale: "", unit: "" },
  ...{ unit_name_en: "", text_value_en: "", list_complete: "" },
};

/**
 * Returns the cells that depend on the kind of value: decimals after scale (172.79亿 → 17279000000), dates as an ISO interval,
 * names separated by "|", or text. A vague quantity has no `obs_value`. `obs_status` is of SDMX CL_OBS_STATUS.
 */
export function valueCells(figure: ReleasedFigure): ValueCells {
  const { value, kind, period, indicator } = figure;
  switch (value.kind) {
    case "quantity":
      return { ...quantityCells(value.quantity, indicator), obs_status: statusOf(period.basis) };
    case "dates":
      return { ...noValue, text_value: `${period.start ?? ""}/${period.end ?? ""}`, obs_status: "A" };
    case "names":
      return { ...noValue, ...namesCells(value.names, namesInEnglish(figure)), obs_status: "A" };
    case "text":
      return {
        ...noValue,
        text_value: value.text,
        text_value_en: figure.englishNames?.[value.text] ?? "",
        obs_status: "A",
      };
    case "blank": {
      const unit = kind === "quantity" ? unitCells(indicator.unit ?? "", indicator) : {};
      const zero = value.blank === "zero" ? { obs_value: "0", qualifier: "exact" } : {};
      return { ...noValue, ...unit, ...zero, obs_status: obsStatusOf(value.blank) };
    }
  }
}

/** An expected value is a forecast (F), not an estimate of something that was. */
const statusOf = (basis: ReleasedFigure["period"]["basis"]) => (basis === "expected" ? "F" : "A");

/** Shares are in percent however they are printed. A number printed without a unit has that of its indicator. */
function quantityCells(quantity: Quantity, indicator: ReleasedIndicator): Omit<ValueCells, "obs_status"> {
  const { qualifier, scale, end } = quantity;
  const isShare = measureOf(quantity) === "share";
  const places = isShare ? (percentPlaces[quantity.unit] ?? 0) : 0;
  const inUnit = (decimal: string | null) => (decimal === null ? "" : shift(decimal, places));
  return {
    ...noValue,
    ...unitCells(isShare ? "%" : quantity.unit || (indicator.unit ?? ""), indicator),
    obs_value: inUnit(decimalOf(quantity)),
    obs_value_end: inUnit(decimalEndOf(quantity)),
    qualifier: end && qualifier === "exact" ? "range" : qualifier,
    scale,
  };
}

// Moves the decimal point of a fraction, of ‰ and of 成 so that it is in percent.
const percentPlaces: Record<string, number> = { "": 2, "‰": -1, 成: 1 };

function unitCells(unit: string, indicator: ReleasedIndicator): { unit: string; unit_name_en: string } {
  if (["‰", "成"].includes(unit)) return unitCells("%", indicator);
  const named = unit === indicator.unit ? indicator.unitInEnglish : undefined;
  return { unit, unit_name_en: named?.one ?? findUnit(unit)?.en ?? "" };
}

function namesCells({ names, complete }: Names, english: readonly (string | null)[]) {
  return {
    text_value: names.join("|"),
    text_value_en: english.some((name) => name !== null)
      ? names.map((name, index) => english[index] ?? name).join("|")
      : "",
    list_complete: String(complete),
  };
}
