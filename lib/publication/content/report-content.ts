import { decimalOf } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import type { OutlineBlock, OutlineField, OutlineIndicator, OutlineSection } from "@/lib/outline/model";
import { withoutSummary } from "@/lib/outline/summary-section";
import { type ApprovedReport, approvedOf, fieldById, keyIfFilled } from "./approved";
import { breaksToRelease, comparabilityToRelease } from "./comparability";
import { eventBlockOf } from "./event-block";
import type {
  ReleasedBlock,
  ReleasedFigure,
  ReleasedIndicator,
  ReleasedReport,
  ReleasedSection,
} from "./model";
import { englishToRelease } from "./names-in-english";
import { periodOf } from "./period";
import { summaryOf } from "./summary";

/**
 * Returns the report to release: every approved figure and sentence in the order of the outline. Fields without an approved
 * value are left out together with their items.
 */
export function contentOf(report: ApprovedReport): ReleasedReport {
  const { year, title, sections, fields } = report.outline;
  const filled = fields.filter((field) => approvedOf(report, field)?.revision.value);
  const figures = filled.flatMap((field) => figureOf(report, field) ?? []);
  const sentences = filled.flatMap((field) => {
    const value = approvedOf(report, field)?.revision.value;
    return field.indicator === null && value?.kind === "text" ? [[field.key, value.text] as const] : [];
  });
  const summary = summaryOf(report);
  return {
    year,
    title,
    ...(summary && { summary }),
    sections: withoutSummary(sections).map((section) => sectionOf(report, section)),
    figures: Object.fromEntries(figures.map((figure) => [figure.key, figure])),
    sentences: Object.fromEntries(sentences),
  };
}

function figureOf(report: ApprovedReport, field: OutlineField): ReleasedFigure | null {
  const approved = approvedOf(report, field);
  const value = approved?.revision.value;
  if (!approved || !value || !field.indicator) return null;
  const { id, number, hash, printed, source } = approved.revision;
  const home = report.outline.sections.find((section) => section.id === field.sectionId);
  const block = eventBlockOf(report, field);
  const { year } = report.outline;
  const series = block?.series?.code ?? null;
  const earlierYears = report.earlierYears(field.indicator.code, series);
  const comparability = comparabilityToRelease(field.indicator, { year, series, earlierYears });
  return {
    key: field.key,
    kind: field.kind,
    section: home?.number ?? "",
    indicator: {
      ...indicatorOf(field.indicator, home, breaksToRelease(field.indicator, { year, series })),
      ...unitInEnglishOf(report, field.indicator),
    },
    value,
    printed,
    period: periodOf(report, field),
    series: seriesOf(report, block),
    ...(comparability && { comparability }),
    ...englishNamesOf(report, value),
    partOf: fieldById(report, field.partOfId)?.key ?? null,
    ambiguity: field.ambiguity,
    source,
    revision: { id, number, hash },
    approvedAt: approved.approvedAt,
  };
}

function indicatorOf(
  { code, name, definition, comparability, unit, topic }: OutlineIndicator,
  home: OutlineSection | undefined,
  breaks: NonNullable<ReleasedIndicator["breaks"]>,
): ReleasedIndicator {
  const { code: topicCode = "", name: topicName = emptyName } = topic ?? home?.topic ?? {};
  return {
    ...{ code, name, definition, comparability, unit, topic: { code: topicCode, name: topicName } },
    ...(breaks.length > 0 && { breaks }),
  };
}

/** What the indicator's unit is called: by a name of its own, or by that of a unit that the office added. */
function unitInEnglishOf(
  { unitNames }: ApprovedReport,
  { unit, unitInEnglish }: OutlineIndicator,
): Pick<ReleasedIndicator, "unitInEnglish"> {
  if (unitInEnglish) return { unitInEnglish };
  const name = unitNames.get(unit);
  return name === undefined ? {} : { unitInEnglish: { one: name, many: name } };
}

function englishNamesOf(
  { englishNames: glossary }: ApprovedReport,
  value: Value,
): Pick<ReleasedFigure, "englishNames"> {
  const englishNames = englishToRelease(value, glossary);
  return Object.keys(englishNames).length > 0 ? { englishNames } : {};
}

const emptyName = { zh: "", en: "" };

function seriesOf(report: ApprovedReport, block: OutlineBlock | null): ReleasedFigure["series"] {
  if (!block?.series) return null;
  const edition = approvedOf(report, block.editionId)?.revision.value;
  const { code, name } = block.series;
  return { code, name, edition: edition ? editionOf(edition) : null };
}

/** Returns an edition as a plain number (第16届 → 16), or as text if it has none. */
function editionOf(value: Value): string | null {
  if (value.kind === "quantity") return decimalOf(value.quantity);
  return value.kind === "text" ? value.text : null;
}

/** Returns a section as it prints with what is approved. */
export function sectionOf(report: ApprovedReport, section: OutlineSection): ReleasedSection {
  const { number, title, topic } = section;
  return {
    number,
    title,
    topic: { code: topic.code, name: topic.name },
    lead: keyIfFilled(report, section.leadId),
    blocks: section.blocks.map((block) => blockOf(report, block)),
  };
}

function blockOf(report: ApprovedReport, block: OutlineBlock): ReleasedBlock {
  const items = block.items.flatMap(({ level, label, fieldId }) => {
    const field = keyIfFilled(report, fieldId);
    return field === null ? [] : [{ level, label, field }];
  });
  const { kind, heading, series } = block;
  return { kind, heading, series, edition: keyIfFilled(report, block.editionId), items };
}
