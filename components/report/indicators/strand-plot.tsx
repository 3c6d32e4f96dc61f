import { useLocale, useTranslations } from "next-intl";
import { Plot } from "@/components/chart/plot";
import type { Years } from "@/components/chart/geometry";
import type { Panel } from "@/lib/publication/chart-panels";
import { englishOf } from "@/lib/figures/english-value";
import { pointLabel } from "./point-label";
import { PublishedFigure } from "./published-figure";
import css from "./strand-plot.module.css";
import { unitWords } from "./unit-words";

type Props = { panel: Panel; name: string; years: Years; breaks: readonly number[] };

const languages = { zh: "zh-CN", en: "en-GB" };

/** One axis of an indicator: its heading with basis and unit, and the plot. */
export function StrandPlot({ panel, name, years, breaks }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const ticks = new Intl.NumberFormat(languages[locale], { notation: "compact" });
  const unit = panel.isShare
    ? "%"
    : unitWords(
        panel.points.map(({ value }) => value),
        locale,
      );
  const heading = [name, t(`bases.${panel.basis}`), unit && t("chart.unit", { unit })].filter(Boolean);
  const told = panel.points.map(({ value: { year, figure } }) =>
    t("chart.point", { year, value: (locale === "en" && englishOf(figure.value)) || figure.printed }),
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
        plotted={{ points, lines: panel.lines }}
        years={years}
        breaks={breaks}
        title={heading.join(" · ")}
        description={told.join(locale === "zh" ? "；" : "; ")}
        tickOf={(value) => ticks.format(value) + (panel.isShare ? "%" : "")}
      />
    </figure>
  );
}
