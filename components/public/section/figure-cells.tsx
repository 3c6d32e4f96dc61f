import { useLocale } from "next-intl";
import { printQuantity } from "@/lib/figures/quantity";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { englishOf } from "@/lib/figures/english-value";
import css from "./figures-block.module.css";
import { LiveFigure } from "./live-figure";
import type { PlacedRelease } from "../site/placed-release";

/** The number without its unit, which has a column of its own. */
function numberOf({ value, printed }: ReleasedFigure) {
  if (value.kind !== "quantity") return { number: printed, unit: "" };
  return { number: printQuantity({ ...value.quantity, unit: "" }), unit: value.quantity.unit };
}

export function FigureCells({ placed, figure }: { placed: PlacedRelease; figure: ReleasedFigure }) {
  const english = englishOf(figure.value);
  const { number, unit } = numberOf(figure);
  if (useLocale() === "zh") {
    return (
      <>
        <td className={css.value}>
          <LiveFigure placed={placed} figure={figure} printed={number} />
        </td>
        <td className={css.unit}>{unit}</td>
      </>
    );
  }
  return (
    <td className={css.value} lang={english === null ? "zh-CN" : undefined}>
      <LiveFigure placed={placed} figure={figure} printed={english ?? figure.printed} />
    </td>
  );
}
