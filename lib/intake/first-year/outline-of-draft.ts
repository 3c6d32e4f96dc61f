import type { NewCatalogue } from "@/lib/catalogue/repository";
import { indicatorSchema, type OutlineInput, type SectionInput } from "@/lib/outline/schema";
import { type Bilingual, unnamedInEnglish } from "@/lib/platform/bilingual";
import type { NewProposal } from "../proposal";
import type { DraftFigure } from "./figure";
import { definitionFrom, reasons } from "./messages";
import type { DraftBlock, DraftReport, DraftSection } from "./draft-report";
import type { KnownTopic } from "./topics";

/** The titles and topics that a person chose for the sections, in the draft's order. */
export type ChosenSection = { number: string; title: Bilingual; topic: string };

type Report = { year: number; title: Bilingual; sections: readonly ChosenSection[]; topics: KnownTopic[] };

/** Returns what a draft adds to the catalogue, and the outline of its report. */
export function outlineOfDraft(
  draft: DraftReport,
  report: Report,
): { catalogue: NewCatalogue; outline: OutlineInput } {
  const pairs = draft.sections.flatMap((section, at) => {
    const chosen = report.sections[at];
    return chosen ? [{ section, chosen }] : [];
  });
  const indicators = pairs.flatMap(({ section, chosen }) => newIndicators(section, { ...report, chosen }));
  const { year, title, topics } = report;
  return {
    catalogue: { topics, indicators, series: [] },
    outline: { year, title, sections: pairs.map(({ section, chosen }) => sectionInput(section, chosen)) },
  };
}

function newIndicators(
  { figures }: DraftSection,
  { title, chosen }: { title: Bilingual; chosen: ChosenSection },
) {
  const added = figures.filter(({ isNew }) => isNew);
  return added.map((figure) =>
    indicatorSchema.parse({
      code: figure.indicator,
      name: unnamedInEnglish(nameAmong(figure, added)),
      kind: figure.kind,
      unit: figure.unit,
      topic: chosen.topic,
      basis: figure.basis,
      definition: definitionFrom(shortened(figure.context), title.zh),
    }),
  );
}

// 参训（批） beside 参训（人次): words alone do not tell two figures of one clause apart.
function nameAmong({ name, unit }: DraftFigure, others: readonly DraftFigure[]): string {
  const isShared = others.filter((one) => one.name === name).length > 1;
  return isShared && unit !== "" ? `${name}（${unit}）` : name;
}

const longest = 300;
const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

function sectionInput(section: DraftSection, { number, title, topic }: ChosenSection): SectionInput {
  return {
    ...{ number, title, topic },
    ...(section.lead !== null && { lead: section.lead }),
    blocks: section.blocks.map(blockInput),
    fields: [
      ...section.figures.map(({ key, kind, indicator, basis }) => ({ key, kind, indicator, basis })),
      ...section.sentences.map(({ key }) => ({
        ...{ key, kind: "text" as const, indicator: null, basis: "unstated" as const },
      })),
    ],
  };
}

function blockInput({ kind, heading, series, edition, items }: DraftBlock): SectionInput["blocks"][number] {
  return {
    kind,
    ...(heading !== null && heading !== "" && { heading: unnamedInEnglish(heading) }),
    ...(series !== null && { series }),
    ...(edition !== null && { edition }),
    items: items.map(({ level, label, field }) => ({
      ...{ level, field },
      ...(label !== null && { label: typeof label === "string" ? unnamedInEnglish(label) : label }),
    })),
  };
}

/** Returns the values of a draft for a person to confirm, sentences behind the figures they refer to. */
export function proposalsOfDraft({ sections }: DraftReport, ids: ReadonlyMap<string, string>): NewProposal[] {
  const figures = sections.flatMap((section) => section.figures);
  const sentences = sections.flatMap((section) => section.sentences);
  return [
    ...figures.map(({ key, kind, typed, place, start, end, quote, isNew }): NewProposal => ({
      ...{ place, start, end, quote, kind, typed, group: kind === "names" ? "check" : "sure" },
      reason: kind === "names" ? reasons.names : isNew ? reasons.madeFrom : reasons.goesOn,
      fieldId: ids.get(key) ?? null,
    })),
    ...sentences.map(({ key, text, place, start, end, quote }): NewProposal => ({
      ...{ place, start, end, quote, kind: "text", typed: text, group: "sure" },
      reason: reasons.madeFrom,
      fieldId: ids.get(key) ?? null,
    })),
  ];
}
