import type { Cell, Column, Table } from "@/lib/pdf/model";
import type { ReleasedBlock, ReleasedItem } from "@/lib/publication/content/model";
import { numberAndUnit } from "../format/number-and-unit";
import { formatPeriod } from "../format/format-period";
import { changeText } from "./change-text";
import { figureRun, standaloneRun } from "./runs";
import type { VolumeContext } from "./volume-context";

const columns: Record<"zh" | "en", Column[]> = {
  zh: [{ share: 0.5, isHeader: true }, { share: 0.2, isNumeric: true }, { share: 0.12 }, { share: 0.18 }],
  en: [{ share: 0.48, isHeader: true }, { share: 0.3, isNumeric: true }, { share: 0.22 }],
};

/** A table of figures, as on the page of a section. The change since an earlier report stands below the name. */
export function figuresTable(volume: VolumeContext, block: ReleasedBlock): Table {
  const { t, locale } = volume;
  const head = [t("section.indicator"), t("section.value"), t("section.unit"), t("section.period")];
  return {
    kind: "table",
    columns: columns[locale],
    head: locale === "zh" ? head : head.toSpliced(2, 1),
    rows: block.items.flatMap((item) => rowOf(volume, item)),
  };
}

function rowOf(volume: VolumeContext, item: ReleasedItem): Cell[][] {
  const { context, locale, t } = volume;
  const figure = context.release.report.figures[item.field];
  if (!figure) return [];
  const isPart = figure.partOf !== null;
  const ofWhich = isPart && !item.label ? [{ text: `${t("section.partOf")} `, isMuted: true }] : [];
  const name: Cell = {
    runs: [...ofWhich, { text: (item.label ?? figure.indicator.name)[locale] }],
    notes: changeText(volume, figure),
    depth: isPart ? 1 : 0,
  };
  const period = formatPeriod(figure.period, locale) ?? t("section.periodUnknown");
  return [[name, ...valueCells(volume, figure), { runs: [{ text: period, isMuted: true }] }]];
}

function valueCells(volume: VolumeContext, figure: Parameters<typeof numberAndUnit>[0]): Cell[] {
  if (volume.locale === "en") return [{ runs: [standaloneRun(volume, figure)] }];
  const { number, unit } = numberAndUnit(figure);
  return [{ runs: [figureRun(volume, figure, number)] }, { runs: [{ text: unit }] }];
}
