import { isAnswered } from "@/lib/entry/findings/answers";
import { printValue } from "@/lib/figures/value";
import { districts, missingDistricts } from "@/lib/outline/districts";
import type { OutlineBlock, OutlineSection } from "@/lib/outline/model";
import type { CheckContext, CheckedField } from "./checked-report";
import { editionGap } from "./edition-gap";
import type { ChecklistLine } from "./line";
import { editionGapMessage, messages, missingDistrictsMessage } from "./messages";

/** Returns the lines about the blocks of a section: districts without a paragraph, and gaps in editions. */
export function blockLines(context: CheckContext, section: OutlineSection): ChecklistLine[] {
  return section.blocks.flatMap((block) => [
    ...(block.kind === "places" ? districtLines(section, block) : []),
    ...(block.series ? editionLines(context, block) : []),
  ]);
}

function districtLines(section: OutlineSection, { id, heading, items }: OutlineBlock): ChecklistLine[] {
  const missing = missingDistricts(items.map(({ label }) => label));
  if (missing.length === 0) return [];
  const sentence = missingDistrictsMessage(missing, Object.keys(districts).length);
  const location = {
    ...locationOf(section),
    key: null,
    blockId: id,
    name: heading ?? messages.districts,
    event: null,
  };
  return [{ code: "MISSING_DISTRICT", level: "warning", ...location, sentence }];
}

function locationOf({ number, title }: OutlineSection) {
  return { section: number, sectionTitle: title };
}

function editionLines(context: CheckContext, { series, editionId }: OutlineBlock): ChecklistLine[] {
  const { report, byId, nameOf } = context;
  const { year, sections } = report.outline;
  const edition = byId.get(editionId ?? "");
  const home = sections.find(({ id }) => id === edition?.field.sectionId);
  const value = edition?.current?.value;
  if (!edition || !home || !value || !series || isExplained(context, edition)) return [];
  const gap = editionGap(year, value, report.editions.get(series.code) ?? []);
  if (!gap) return [];
  const where = { ...locationOf(home), key: edition.field.key, blockId: null };
  const location = { ...where, name: nameOf(edition), event: series.name };
  return [
    {
      code: "EDITION_GAP",
      level: "warning",
      ...location,
      sentence: editionGapMessage(gap, printValue(value)),
    },
  ];
}

/** Whether the checks report the same gap as important, or somebody has answered it on the form. */
function isExplained({ report, findings }: CheckContext, { field }: CheckedField): boolean {
  const answers = report.entered.answers.get(field.id) ?? [];
  const same = (findings.get(field.key) ?? []).filter(({ rule }) => rule === "edition" || rule === "repeats");
  return same.some((finding) => finding.importance === "high" || isAnswered(finding, answers));
}
