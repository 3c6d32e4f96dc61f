import { useLocale } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure, ReleasedItem } from "@/lib/publication/content/model";
import { ValueInEnglish } from "../format/value-in-english";
import type { SectionContext } from "../site/release-context";
import { LiveFigure } from "./live-figure";
import { Sentence } from "./sentence";

/** The content of an item: a sentence or a standalone figure. */
export function ItemContent({ context, item }: { context: SectionContext; item: ReleasedItem }) {
  const { figures, sentences } = context.release.report;
  const wording = sentences[item.field];
  if (wording !== undefined) return <Sentence context={context} field={item.field} wording={wording} />;
  const figure = figures[item.field];
  return figure && <StandaloneFigure context={context} figure={figure} />;
}

/** A figure outside a sentence, in English on English pages if it has an English form. */
export function StandaloneFigure({ context, figure }: { context: SectionContext; figure: ReleasedFigure }) {
  if (useLocale() === "zh") return <LiveFigure context={context} figure={figure} />;
  const english = englishOfFigure(figure);
  return (
    <LiveFigure context={context} figure={figure} printed={english ?? figure.printed}>
      <ValueInEnglish figure={figure} mentions={context.mentions} />
    </LiveFigure>
  );
}
