import { useLocale } from "next-intl";
import { RankedHeading } from "../site/ranked-heading";
import type { BlockProps } from "./block-props";
import css from "./event-heading.module.css";
import { StandaloneFigure } from "./item-content";

export function EventHeading({ context, block, rank = 2 }: BlockProps) {
  const locale = useLocale();
  const edition = block.edition === null ? undefined : context.release.report.figures[block.edition];
  const heading = block.heading ?? block.series?.name;
  return (
    <RankedHeading rank={rank} className={css.heading}>
      {edition && (
        <span className={css.edition}>
          <StandaloneFigure context={context} figure={edition} />
        </span>
      )}
      <span className={css.series}>{heading?.[locale]}</span>
    </RankedHeading>
  );
}
