import { quantityOfFigure } from "../content/figure-quantity";
import type { Release, ReleasedReport } from "../content/model";
import type { AcrossYears, SectionHeading } from "./across-years";
import type { Bilingual } from "@/lib/platform/bilingual";

type NewIndicator = { code: string; name: Bilingual };

/**
 * What a report has that the last one before it had not, in print order. `indicators` are in no earlier report, `returning` are in
 * one before the last; of `numbers` the last report has no number.
 */
export type WhatsNew = {
  since: number;
  sections: SectionHeading[];
  indicators: NewIndicator[];
  numbers: NewIndicator[];
  returning: NewIndicator[];
};

/** Returns what is new in a report; null if none was published for an earlier year. */
export function whatsNew(
  { releases }: Pick<AcrossYears, "releases">,
  { year, report }: Release,
): WhatsNew | null {
  const earlier = releases.filter((release) => release.year < year).toSorted((a, b) => b.year - a.year);
  const [last, ...before] = earlier;
  if (!last) return null;
  const topics = new Set(last.report.sections.map(({ topic }) => topic.code));
  const [inLast, ever] = [numbersByCode(last.report), before.map((release) => numbersByCode(release.report))];
  const all = [...indicatorsOf(report)];
  const wasBefore = ({ code }: NewIndicator) => ever.some((codes) => codes.has(code));
  const missing = all.filter(({ code }) => !inLast.has(code));
  const own = numbersByCode(report);
  return {
    since: last.year,
    sections: report.sections.filter(({ topic }) => !topics.has(topic.code)),
    indicators: missing.filter((indicator) => !wasBefore(indicator)),
    numbers: all.filter(({ code }) => inLast.get(code) === false && own.get(code) === true),
    returning: missing.filter(wasBefore),
  };
}

/** Returns whether a report has a number of each of its indicators, by code. */
function numbersByCode({ figures }: ReleasedReport): Map<string, boolean> {
  const codes = new Map<string, boolean>();
  for (const figure of Object.values(figures)) {
    const { code } = figure.indicator;
    codes.set(code, (codes.get(code) ?? false) || isNumber(figure));
  }
  return codes;
}

function isNumber(figure: ReleasedReport["figures"][string]): boolean {
  const quantity = quantityOfFigure(figure);
  return quantity !== null && quantity.qualifier !== "vague";
}

/** Returns the indicators of a report, those with numbers first. */
function indicatorsOf({ figures }: ReleasedReport): NewIndicator[] {
  const all = new Map(Object.values(figures).map((figure) => [figure.indicator.code, figure] as const));
  const [numbers, others] = [true, false].map((has) =>
    [...all.values()].filter((each) => isNumber(each) === has),
  );
  return [...(numbers ?? []), ...(others ?? [])].map(({ indicator: { code, name } }) => ({ code, name }));
}
