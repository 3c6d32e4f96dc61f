import { useLocale } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { numberAndUnit } from "../format/number-and-unit";
import type { SectionContext } from "../site/release-context";
import { TermLink } from "../site/term-link";
import { ValueInEnglish } from "../format/value-in-english";
import css from "./figures-block.module.css";
import { LiveFigure } from "./live-figure";

export function FigureCells({ context, figure }: { context: SectionContext; figure: ReleasedFigure }) {
  const english = englishOfFigure(figure);
  const { number, unit } = numberAndUnit(figure);
  if (useLocale() === "zh") {
    return (
      <>
        <td className={css.value}>
          <LiveFigure context={context} figure={figure} printed={number} />
        </td>
        <td className={css.unit}>
          {context.firstUnits?.has(figure) ? (
            <TermLink glossary={context.glossary} word={unit}>
              {unit}
            </TermLink>
          ) : (
            unit
          )}
        </td>
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
