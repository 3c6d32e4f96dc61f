import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureAddress } from "@/lib/publication/public-reads/addresses";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import { PublicLink } from "../site/public-link";
import type { SectionContext } from "../site/release-context";
import { FigureCard } from "./figure-card";
import css from "./live-figure.module.css";

type FigureContext = Pick<SectionContext, "base"> & Partial<SectionContext>;
type Props = {
  context: FigureContext;
  figure: ReleasedFigure;
  printed?: string;
  /** What the link shows, if more than the printed text. */
  children?: ReactNode;
};

/** A figure as a link to its explanation, with a card on hover and focus. */
export function LiveFigure({ context, figure, printed = figure.printed, children = printed }: Props) {
  const card = useId();
  const t = useTranslations("public.correction");
  const { across, release, corrections, renderers } = context;
  if (renderers) return renderers.figure(figure, printed);
  const corrected = corrections?.figures.get(figure.key);
  const past = across && release ? figureHistoryOf(across, release.year, figure) : null;
  return (
    <span className={css.figure}>
      <PublicLink
        href={figureAddress(context.base, figure.key)}
        aria-describedby={card}
        className={css.live}
        data-kind={figure.kind}
      >
        {children}
        {corrected && <sup className={css.corrected}>{t("corrected")}</sup>}
      </PublicLink>
      <FigureCard id={card} figure={figure} before={past?.previous ?? null} corrected={corrected} />
    </span>
  );
}
