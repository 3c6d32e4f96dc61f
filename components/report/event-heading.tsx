import { useLocale } from "next-intl";
import type { BlockProps } from "./block-props";
import css from "./event-heading.module.css";
import { LiveFigure } from "./live-figure";

export function EventHeading({ placed, block }: BlockProps) {
  const locale = useLocale();
  const edition = block.edition === null ? undefined : placed.release.report.figures[block.edition];
  const heading = block.heading ?? block.series?.name;
  return (
    <h2 className={css.heading}>
      {edition && (
        <span className={css.edition} lang={locale === "zh" ? undefined : "zh-CN"}>
          <LiveFigure placed={placed} figure={edition} />
        </span>
      )}
      <span className={css.series}>{heading?.[locale]}</span>
    </h2>
  );
}
