import type { PeriodBasis } from "@/lib/figures/period-basis";
import { readValue } from "@/lib/figures/value";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { Release, ReleasedFigure, ReleasedSection } from "../content/model";

const said = (zh: string) => ({ zh, en: `${zh} in English` });

type Told = {
  key: string;
  typed: string;
  code?: string;
  kind?: FieldKind;
  section?: string;
  basis?: PeriodBasis;
  series?: string;
  breaks?: number[];
  months?: [string, string];
};

function figureOf(year: number, told: Told): ReleasedFigure {
  const { key, typed, code = key, kind = "quantity", section = "1", basis = "annual", series, breaks } = told;
  const read = readValue(kind, typed);
  if (!read.ok || !read.value) throw new Error(`${typed} is not read.`);
  const [start, end] = told.months ?? ["01-01", "12-31"];
  return {
    key,
    kind,
    section,
    indicator: {
      code,
      name: said(`${code}（${year}）`),
      definition: said("定义"),
      comparability: null,
      ...(breaks && { breaks: breaks.map((from) => ({ year: from, note: said(`${year}年所注`) })) }),
    },
    value: read.value,
    printed: typed,
    period: { basis, start: `${year}-${start}`, end: `${year}-${end}` },
    series: series === undefined ? null : { code: series, name: said(series), edition: null },
    partOf: null,
    ambiguity: null,
    source: "",
    revision: { id: `${year} ${key}`, number: 1, hash: "" },
    approvedAt: `${year}-12-31T00:00:00.000Z`,
  };
}

/** A release that tells these figures, in sections of these numbers. */
export function releaseOf(
  year: number,
  figures: Told[],
  sections: Partial<ReleasedSection>[] = [{}],
): Release {
  const told = figures.map((figure) => figureOf(year, figure));
  return {
    id: `release of ${year}`,
    year,
    title: said(`${year}报告`),
    version: "1.0",
    note: "",
    reasonClass: "",
    releasedAt: `${year + 1}-03-01T00:00:00.000Z`,
    contentHash: "",
    auditHead: "",
    isLatest: true,
    report: {
      year,
      title: said(`${year}报告`),
      sections: sections.map((section) => ({
        number: "1",
        title: said("章节"),
        topic: { code: "topic", name: said(`主题（${year}）`) },
        lead: null,
        blocks: [],
        ...section,
      })),
      figures: Object.fromEntries(told.map((figure) => [figure.key, figure])),
      sentences: {},
    },
  };
}
