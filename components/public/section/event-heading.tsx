import { useLocale } from "next-intl";
import type { BlockProps } from "./block-props";
import css from "./event-heading.module.css";
import { RankedHeading } from "../site/ranked-heading";
import { SaidFigure } from "./item-content";

export function EventHeading({ placed, block, rank = 2 }: BlockProps) {
  const locale = useLocale();
  const edition = block.edition === null ? undefined : placed.release.report.figures[block.edition];
  const heading = block.heading ?? block.series?.name;
  return (
    <RankedHeading rank={rank} className={css.heading}>
      {edition && (
        <span className={css.edition}>
          <SaidFigure placed={placed} figure={edition} />
        </span>
      )}
      <span className={css.series}>{heading?.[locale]}</span>
    </RankedHeading>
  );
}
