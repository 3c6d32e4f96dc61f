import { isAnswered } from "@/lib/entry/findings/answers";
import { printValue } from "@/lib/figures/value";
import { districts, missingDistricts } from "@/lib/outline/districts";
import type { OutlineBlock, OutlineSection } from "@/lib/outline/model";
import type { Held, Subject } from "./checked-report";
import type { ChecklistLine } from "./line";
import { districtsMissing, editionGapMessage } from "./messages";
import { editionGap } from "./edition-gap";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What is amiss in the blocks of a section: districts that have no paragraph, editions that do not follow on. */
export function blockLines(subject: Subject, section: OutlineSection): ChecklistLine[] {
  return section.blocks.flatMap((block) => [
    ...(block.kind === "places" ? districtLines(section, block) : []),
    ...(block.series ? editionLines(subject, block) : []),
  ]);
}

function districtLines(section: OutlineSection, { id, heading, items }: OutlineBlock): ChecklistLine[] {
  const missing = missingDistricts(items.map(({ label }) => label));
  if (missing.length === 0) return [];
  const sentence = districtsMissing(missing, Object.keys(districts).length);
  const place = { ...placeOf(section), key: null, blockId: id, name: heading ?? placesName };
  return [{ code: "MISSING_DISTRICT", level: "warning", ...place, sentence }];
}

function placeOf({ number, title }: OutlineSection) {
  return { section: number, sectionTitle: title };
}

const placesName: Bilingual = { zh: "各区", en: "The districts" };

function editionLines(subject: Subject, { series, editionId }: OutlineBlock): ChecklistLine[] {
  const { report, held, nameOf } = subject;
  const { year, sections } = report.outline;
  const edition = held.get(editionId ?? "");
  const home = sections.find(({ id }) => id === edition?.field.sectionId);
  const value = edition?.held?.value;
  if (!edition || !home || !value || !series || isExplained(subject, edition)) return [];
  const gap = editionGap(year, value, report.editions.get(series.code) ?? []);
  if (!gap) return [];
  const of = nameOf(edition);
  const name = { zh: `${series.name.zh} · ${of.zh}`, en: `${series.name.en} · ${of.en}` };
  const place = { ...placeOf(home), key: edition.field.key, blockId: null, name };
  return [
    { code: "EDITION_GAP", level: "warning", ...place, sentence: editionGapMessage(gap, printValue(value)) },
  ];
}

/** Whether the form asks the same with more weight, or somebody has given the reason there. */
function isExplained({ report, findings }: Subject, { field }: Held): boolean {
  const answers = report.entered.answers.get(field.id) ?? [];
  const same = (findings.get(field.key) ?? []).filter(({ rule }) => rule === "edition" || rule === "repeats");
  return same.some((finding) => finding.importance === "high" || isAnswered(finding, answers));
}
