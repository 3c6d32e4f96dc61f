import type { PeriodBasis } from "@/lib/figures/period-basis";
import { readValue } from "@/lib/figures/value";
import type { Grade } from "@/lib/outline/comparability";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { Release, ReleasedFigure, ReleasedSection } from "../content/model";

const bilingual = (zh: string) => ({ zh, en: `${zh} in English` });

type FigureInput = {
  key: string;
  typed: string;
  code?: string;
  kind?: FieldKind;
  section?: string;
  basis?: PeriodBasis;
  series?: string;
  breaks?: number[];
  /** The note on comparability of its indicator. */
  prose?: string;
  /** How it compares with earlier years. */
  grades?: Record<number, Grade>;
  isDirect?: boolean;
  months?: [string, string];
  /** The indicator's own topic; without one it is a document of export format 1. */
  topic?: string;
};

function comparabilityOf(grades: Record<number, Grade>, isDirect = true) {
  return Object.entries(grades).map(([earlier, grade]) => {
    return { year: Number(earlier), grade, notes: [bilingual(`${grade} with ${earlier}`)], isDirect };
  });
}

function figureOf(year: number, input: FigureInput): ReleasedFigure {
  const {
    key,
    typed,
    code = key,
    kind = "quantity",
    section = "1",
    basis = "annual",
    series,
    breaks,
  } = input;
  const read = readValue(kind, typed);
  if (!read.ok || !read.value) throw new Error(`${typed} is not read.`);
  const [start, end] = input.months ?? ["01-01", "12-31"];
  return {
    key,
    kind,
    section,
    indicator: {
      code,
      name: bilingual(`${code}（${year}）`),
      definition: bilingual("定义"),
      comparability: input.prose === undefined ? null : bilingual(input.prose),
      ...(input.topic && { topic: { code: input.topic, name: bilingual(input.topic) } }),
      ...(breaks && { breaks: breaks.map((from) => ({ year: from, note: bilingual(`${year}年所注`) })) }),
    },
    value: read.value,
    printed: typed,
    period: { basis, start: `${year}-${start}`, end: `${year}-${end}` },
    series: series === undefined ? null : { code: series, name: bilingual(series), edition: null },
    ...(input.grades && { comparability: comparabilityOf(input.grades, input.isDirect) }),
    partOf: null,
    ambiguity: null,
    source: "",
    revision: { id: `${year} ${key}`, number: 1, hash: "" },
    approvedAt: `${year}-12-31T00:00:00.000Z`,
  };
}

/** Returns a release with these figures and sections. */
export function releaseOf(
  year: number,
  figures: FigureInput[],
  sections: Partial<ReleasedSection>[] = [{}],
): Release {
  const released = figures.map((figure) => figureOf(year, figure));
  return {
    id: `release of ${year}`,
    year,
    title: bilingual(`${year}报告`),
    version: "1.0",
    note: "",
    reasonClass: "",
    releasedAt: `${year + 1}-03-01T00:00:00.000Z`,
    contentHash: "",
    auditHead: "",
    exportFormat: 2,
    isLatest: true,
    report: {
      year,
      title: bilingual(`${year}报告`),
      sections: sections.map((section) => ({
        number: "1",
        title: bilingual("章节"),
        topic: { code: "topic", name: bilingual(`主题（${year}）`) },
        lead: null,
        blocks: [],
        ...section,
      })),
      figures: Object.fromEntries(released.map((figure) => [figure.key, figure])),
      sentences: {},
    },
  };
}
