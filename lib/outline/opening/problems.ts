import type { z } from "zod";
import { keysOf } from "@/lib/checks/check";
import type { outlineSchema } from "../schema";

type NewOutline = z.output<typeof outlineSchema>;
type Codes = { topics: Has; indicators: Has; series: Has };
type Has = { has(code: string): boolean };

/** Returns the inconsistencies of a new outline, one line each with the code or key; empty when it is valid. */
export function problemsOf(outline: NewOutline, codes: Codes): string[] {
  const keys = outline.sections.flatMap((section) => section.fields.map((field) => field.key));
  const existing = new Set(keys);
  return [
    ...repeated(keys).map((key) => `field ${key} stands twice`),
    ...repeated(outline.sections.map((section) => section.number)).map((n) => `section ${n} stands twice`),
    ...outline.sections.flatMap((section) => unknownCodes(section, codes)),
    ...outline.sections.flatMap((section) =>
      keysUsed(section)
        .filter((key) => !existing.has(key))
        .map((key) => `field ${key} is used in ${section.number} but does not exist`),
    ),
    ...outline.relations
      .flatMap(keysOf)
      .filter((key) => !existing.has(key))
      .map((key) => `field ${key} is used in a relation but does not exist`),
  ];
}

type NewSection = NewOutline["sections"][number];

function unknownCodes(section: NewSection, codes: Codes): string[] {
  const series = section.blocks.flatMap((block) => block.series ?? []);
  const indicators = section.fields.flatMap((field) => field.indicator ?? []);
  return [
    ...[section.topic].filter((code) => !codes.topics.has(code)).map((code) => `no topic ${code}`),
    ...series.filter((code) => !codes.series.has(code)).map((code) => `no series ${code}`),
    ...indicators.filter((code) => !codes.indicators.has(code)).map((code) => `no indicator ${code}`),
  ];
}

function keysUsed(section: NewSection): string[] {
  const ofFields = section.fields.flatMap((field) => [field.period ?? [], field.partOf ?? []].flat());
  const ofBlocks = section.blocks.flatMap((block) => [
    ...(block.edition ? [block.edition] : []),
    ...block.items.map((item) => item.field),
  ]);
  return [...(section.lead ? [section.lead] : []), ...ofFields, ...ofBlocks];
}

function repeated(all: string[]): string[] {
  return [...new Set(all.filter((one, index) => all.indexOf(one) !== index))];
}
