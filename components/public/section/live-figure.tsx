import { useId } from "react";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { FigureCard } from "./figure-card";
import css from "./live-figure.module.css";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { figureAddress } from "@/lib/publication/public-reads/addresses";

type Placed = Pick<PlacedRelease, "base"> & Partial<Pick<PlacedRelease, "release" | "across">>;
type Props = { placed: Placed; figure: ReleasedFigure; printed?: string };

/** A figure in print that can be asked about: pointing at it shows its card, pressing it explains it. */
export function LiveFigure({ placed, figure, printed = figure.printed }: Props) {
  const card = useId();
  const { across, release } = placed;
  const past = across && release ? figureHistoryOf(across, release.year, figure) : null;
  return (
    <span className={css.figure}>
      <PublicLink
        href={figureAddress(placed.base, figure.key)}
        aria-describedby={card}
        className={css.live}
        data-kind={figure.kind}
      >
        {printed}
      </PublicLink>
      <FigureCard id={card} figure={figure} before={past?.previous ?? null} />
    </span>
  );
}
