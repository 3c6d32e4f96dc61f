import { referencesOf } from "@/lib/narrative/narrative";
import type { KnownFigure, KnownIndicator, KnownPlace, KnownReport } from "@/lib/intake/matching/model";
import { catalogue } from "@/prisma/demo/catalogue/catalogue";
import type { DemoBlock, DemoItem, DemoReport, DemoSection } from "@/prisma/demo/format";
import { reports } from "@/prisma/demo/reports";

const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.code, indicator]));
const series = new Map(catalogue.series.map((one) => [one.code, one]));

/** The demo's years, as matching knows a report. */
export const demoReports: readonly KnownReport[] = reports.map(knownReportOf);

function knownReportOf({ year, sections }: DemoReport): KnownReport {
  const figures = sections.flatMap((section) =>
    Object.entries(section.figures).map(([key, { value }]) => [key, value] as const),
  );
  return {
    year,
    figures: sections.flatMap(figuresOf),
    places: sections.flatMap(placesOf),
    printed: new Map(figures),
  };
}

function figuresOf({ figures, blocks }: DemoSection): KnownFigure[] {
  return Object.entries(figures).map(([key, { indicator, basis, kind }]) => {
    const known = indicators.get(indicator);
    if (!known) throw new Error(`The catalogue has no indicator ${indicator}.`);
    const { name, unit = "" } = known;
    return { key, indicator, kind: kind ?? known.kind, name, unit, basis, series: seriesOf(key, blocks) };
  });
}

/** A figure belongs to the event that has it as a row, else to the first with a sentence that refers to it. */
function seriesOf(key: string, blocks: readonly DemoBlock[]): KnownFigure["series"] {
  const has = (isHere: (item: DemoItem) => boolean) =>
    blocks.find((block) => block.series && block.items.some(isHere));
  const block =
    has((item) => "figure" in item && item.figure === key) ??
    has((item) => "text" in item && referencesOf(item.text).includes(key));
  return (block?.series && series.get(block.series)) || null;
}

function placesOf({ number, title, lead, blocks, figures }: DemoSection): KnownPlace[] {
  const ofLead = lead ? [{ headings: [`${number} ${title.zh}`], label: "", text: lead.text }] : [];
  const nameOf = (key: string) => indicators.get(figures[key]?.indicator ?? "")?.name.zh ?? "";
  const ofBlocks = blocks.flatMap(({ heading, items }) =>
    items.map((item) => ({
      headings: [`${number} ${title.zh}`, ...(heading ? [heading.zh] : [])],
      label: item.label?.zh ?? ("figure" in item ? nameOf(item.figure) : ""),
      text: "figure" in item ? `{${item.figure}}` : item.text,
    })),
  );
  return [...ofLead, ...ofBlocks];
}

/** The catalogue as it was before a year: the indicators of the other years. */
export function demoIndicators(known: readonly KnownReport[]): KnownIndicator[] {
  const used = new Set(known.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
  return catalogue.indicators
    .filter(({ code }) => used.has(code))
    .map(({ code, name, kind, unit = "", basis }) => ({ code, name, kind, unit, basis }));
}
