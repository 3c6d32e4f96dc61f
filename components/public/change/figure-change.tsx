import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import { ChangeText } from "./change-text";

type Props = { across: AcrossYears; year: number; figure: ReleasedFigure };

/** The change of a figure since the last earlier report that has it. Renders nothing if there is none. */
export function FigureChange({ across, year, figure }: Props) {
  const past = figureHistoryOf(across, year, figure);
  return past?.change ? <ChangeText change={past.change} year={past.previous.year} /> : null;
}
