import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { ChangeWords } from "./change-words";

type Props = { across: AcrossYears; year: number; figure: ReleasedFigure };

/** What became of a figure since the last report that told it; nothing where none did. */
export function FigureChange({ across, year, figure }: Props) {
  const past = figureHistoryOf(across, year, figure);
  return past?.change ? <ChangeWords change={past.change} year={past.previous.year} /> : null;
}
