import { useId } from "react";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureAddress } from "@/lib/publication/public-reads/addresses";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { FigureCard } from "./figure-card";
import css from "./live-figure.module.css";

type FigureContext = Pick<ReleaseContext, "base"> & Partial<Pick<ReleaseContext, "release" | "across">>;
type Props = { context: FigureContext; figure: ReleasedFigure; printed?: string };

/** A figure as a link to its explanation, with a card on hover and focus. */
export function LiveFigure({ context, figure, printed = figure.printed }: Props) {
  const card = useId();
  const { across, release } = context;
  const past = across && release ? figureHistoryOf(across, release.year, figure) : null;
  return (
    <span className={css.figure}>
      <PublicLink
        href={figureAddress(context.base, figure.key)}
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
