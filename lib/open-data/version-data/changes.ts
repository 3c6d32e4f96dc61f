import { stringify } from "csv-stringify/sync";
import { guardedText } from "@/lib/characters/formula-guard";
import type { FigureChange } from "@/lib/publication/changes/figure-changes";
import { changesBetween, type ReportChanges } from "@/lib/publication/changes/report-changes";
import type { SentenceChange } from "@/lib/publication/changes/sentence-changes";
import type { Release } from "@/lib/publication/content/model";

const header = [
  ...["kind", "key", "change", "section_number", "indicator_code", "aspects", "from", "to"],
  ...["from_version", "to_version", "reason", "note"],
];

/**
 * Returns what a version changed in the one before as CSV: a row for each figure and each sentence, with what was printed before
 * and after. The first version of a report changed nothing.
 */
export function changesCsv(release: Release, before: Release | null): string {
  const changes = before && changesBetween(before.report, release.report);
  const common = [before?.version ?? "", release.version, release.reasonClass, guardedText(release.note)];
  const rows = changes ? rowsOf(changes).map((row) => [...row, ...common]) : [];
  return stringify([header, ...rows], { bom: true, record_delimiter: "windows" });
}

const rowsOf = ({ figures, sentences }: ReportChanges): string[][] => [
  ...figures.map(figureRow),
  ...sentences.map(sentenceRow),
];

function figureRow({ key, earlier, later, aspects }: FigureChange): string[] {
  const figure = later ?? earlier;
  const section = figure?.section ?? "";
  const indicator = figure?.indicator.code ?? "";
  const [from, to] = [earlier, later].map((each) => printedCell(each));
  return [
    "figure",
    key,
    changeOf(earlier, later),
    section,
    indicator,
    aspects.join("|"),
    from ?? "",
    to ?? "",
  ];
}

/** A quantity stays as printed (−5批), as in the export. */
const printedCell = (figure: FigureChange["later"]): string =>
  figure?.kind === "quantity" ? figure.printed : guardedText(figure?.printed ?? "");

function sentenceRow({ key, sections, from, to, isReworded }: SentenceChange): string[] {
  const aspects = isReworded ? "wording" : "figure";
  const cells = [sections.join("|"), "", aspects, guardedText(from ?? ""), guardedText(to ?? "")];
  return ["sentence", key, changeOf(from, to), ...cells];
}

function changeOf(earlier: unknown, later: unknown): "added" | "removed" | "changed" {
  if (earlier === null) return "added";
  return later === null ? "removed" : "changed";
}
