import { useLocale, useTranslations } from "next-intl";
import type { Years } from "@/components/chart/geometry";
import { Plot } from "@/components/chart/plot";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { Panel } from "@/lib/publication/public-reads/chart-panels";
import { tickFormat } from "../format/format-tick";
import { formatUnits } from "../format/format-unit";
import { pointLabel } from "../format/point-label";
import { PublishedFigure } from "./published-figure";
import css from "./series-plot.module.css";

type Props = { panel: Panel; name: string; years: Years };

/** One panel of a chart: a heading with basis and unit, and the plot. */
export function SeriesPlot({ panel, name, years }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const tickOf = tickFormat(locale);
  const unit = panel.isShare
    ? "%"
    : formatUnits(
        panel.points.map(({ value }) => value),
        locale,
      );
  const bases = [panel.basis, ...panel.laterBases].map((basis) => t(`bases.${basis}`)).join(" ‖ ");
  const heading = [name, bases, unit && t("chart.unit", { unit })].filter(Boolean);
  const descriptions = panel.points.map(({ value: { year, figure } }) =>
    t("chart.point", { year, value: (locale === "en" && englishOfFigure(figure)) || figure.printed }),
  );
  const points = panel.points.map(({ value, ...point }) => ({
    ...point,
    year: value.year,
    label: <PublishedFigure value={value} printed={pointLabel(value, locale)} />,
  }));
  return (
    <figure className={css.panel}>
      <figcaption className={css.heading}>{heading.join(" · ")}</figcaption>
      <Plot
        data={{ points, lines: panel.lines }}
        years={years}
        marks={panel.marks}
        title={heading.join(" · ")}
        description={descriptions.join(locale === "zh" ? "；" : "; ")}
        tickOf={(value) => tickOf(value) + (panel.isShare ? "%" : "")}
      />
    </figure>
  );
}
