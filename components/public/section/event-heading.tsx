import { useLocale } from "next-intl";
import { Words } from "../format/words";
import linked from "../site/linked-heading.module.css";
import { RankedHeading } from "../site/ranked-heading";
import type { BlockProps } from "./block-props";
import css from "./event-heading.module.css";
import { StandaloneFigure } from "./item-content";

/** The edition, which is a figure, and the event's name, which links to its block. */
export function EventHeading({ context, block, rank = 2 }: Omit<BlockProps, "anchor">) {
  const locale = useLocale();
  const edition = block.edition === null ? undefined : context.release.report.figures[block.edition];
  const heading = (block.heading ?? block.series?.name)?.[locale];
  return (
    <RankedHeading rank={rank} className={css.heading}>
      {edition && (
        <span className={css.edition}>
          <StandaloneFigure context={context} figure={edition} />
        </span>
      )}
      <span className={css.series}>
        {block.series && !context.renderers ? (
          <a href={`#${block.series.code}`} className={linked.link}>
            <Words>{heading}</Words>
          </a>
        ) : (
          heading
        )}
      </span>
    </RankedHeading>
  );
}
