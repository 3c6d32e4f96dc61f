import { useLocale } from "next-intl";
import type { BlockProps } from "./block-props";
import css from "./event-heading.module.css";
import { SaidFigure } from "./item-content";

export function EventHeading({ placed, block }: BlockProps) {
  const locale = useLocale();
  const edition = block.edition === null ? undefined : placed.release.report.figures[block.edition];
  const heading = block.heading ?? block.series?.name;
  return (
    <h2 className={css.heading}>
      {edition && (
        <span className={css.edition}>
          <SaidFigure placed={placed} figure={edition} />
        </span>
      )}
      <span className={css.series}>{heading?.[locale]}</span>
    </h2>
  );
}
