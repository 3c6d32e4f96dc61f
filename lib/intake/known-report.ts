import type { Outline, OutlineBlock, OutlineSection } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { KnownFigure, KnownPlace, KnownReport } from "./matching/model";

/** What matching needs of a report besides its outline: printed values and series by field id, wordings by key. */
export type Contents = {
  printed: ReadonlyMap<string, string>;
  wordings: ReadonlyMap<string, string>;
  series: ReadonlyMap<string, { code: string; name: Bilingual }>;
};

/** Returns a report as matching knows it. With a `sectionId`, only the figures and places of that section. */
export function knownReportOf(
  outline: Outline,
  contents: Contents,
  sectionId: string | null = null,
): KnownReport {
  const isOwn = (id: string) => sectionId === null || sectionId === id;
  const { year } = outline;
  const own = outline.fields.filter((field) => isOwn(field.sectionId));
  const figures = own.flatMap(({ id, key, kind, indicator, basis }): KnownFigure[] => {
    if (!indicator) return [];
    const { code, name, unit } = indicator;
    return [{ key, kind, indicator: code, name, unit, basis, series: contents.series.get(id) ?? null }];
  });
  const printed = own.flatMap(({ id, key }) => {
    const text = contents.printed.get(id);
    return text ? [[key, text] as const] : [];
  });
  const sections = outline.sections.filter(({ id }) => isOwn(id));
  const places = sections.flatMap((section) => placesIn(outline, section, contents));
  return { year, figures, places, printed: new Map(printed) };
}

function placesIn(outline: Outline, section: OutlineSection, contents: Contents): KnownPlace[] {
  const byId = new Map(outline.fields.map((field) => [field.id, field]));
  const placeOf = (fieldId: string, headings: string[], label: Bilingual | null): KnownPlace[] => {
    const field = byId.get(fieldId);
    if (!field) return [];
    if (field.indicator)
      return [{ headings, label: (label ?? field.indicator.name).zh, text: `{${field.key}}` }];
    const text = contents.wordings.get(field.key) ?? "";
    return text === "" ? [] : [{ headings, label: label?.zh ?? "", text }];
  };
  const lead = section.leadId === null ? [] : placeOf(section.leadId, [section.title.zh], null);
  return [
    ...lead,
    ...section.blocks.flatMap((block) => {
      const headings = headingsOf(section, block);
      return block.items.flatMap(({ fieldId, label }) => placeOf(fieldId, headings, label));
    }),
  ];
}

function headingsOf({ title }: OutlineSection, { heading, series }: OutlineBlock): string[] {
  return [title.zh, ...(series ? [series.name.zh] : []), ...(heading ? [heading.zh] : [])];
}
