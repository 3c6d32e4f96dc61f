import { useLocale } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import { printQuantity } from "@/lib/figures/quantity";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { SectionContext } from "../site/release-context";
import { ValueInEnglish } from "../format/value-in-english";
import css from "./figures-block.module.css";
import { LiveFigure } from "./live-figure";

/** Splits a printed quantity into number and unit, which have separate columns on Chinese pages. */
function numberOf(figure: ReleasedFigure) {
  const unit = quantityOfFigure(figure)?.unit ?? "";
  const { value, printed } = figure;
  const number = value.kind === "quantity" ? printQuantity({ ...value.quantity, unit: "" }) : printed;
  return { number, unit };
}

export function FigureCells({ context, figure }: { context: SectionContext; figure: ReleasedFigure }) {
  const english = englishOfFigure(figure);
  const { number, unit } = numberOf(figure);
  if (useLocale() === "zh") {
    return (
      <>
        <td className={css.value}>
          <LiveFigure context={context} figure={figure} printed={number} />
        </td>
        <td className={css.unit}>{unit}</td>
      </>
    );
  }
  return (
    <td className={css.value}>
      <LiveFigure context={context} figure={figure} printed={english ?? figure.printed}>
        <ValueInEnglish figure={figure} mentions={context.mentions} />
      </LiveFigure>
    </td>
  );
}
