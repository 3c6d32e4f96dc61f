import type { Outline, OutlineBlock, OutlineSection } from "./model";

/** The number at which the release summary stands: before every chapter. It is not printed. */
export const summaryNumber = "0";

/** Returns the section with the main points of a report's releases; null if it has none. */
export function summaryIn({ sections }: Pick<Outline, "sections">): OutlineSection | null {
  return sections.find(({ role }) => role === "summary") ?? null;
}

/** Returns the sections that are printed as chapters. */
export function withoutSummary<T extends Pick<OutlineSection, "role">>(sections: readonly T[]): T[] {
  return sections.filter(({ role }) => role !== "summary");
}

/** The blocks of a summary: main points are its prose in either language, charts are the figures that it shows. */
export function blocksOfSummary({ blocks }: Pick<OutlineSection, "blocks">) {
  const points = blocks.filter(({ kind }) => kind === "prose");
  return {
    zh: points.filter(({ language }) => language === null),
    en: points.filter(({ language }) => language === "en"),
    charts: blocks.filter(({ kind }) => kind === "figures"),
  };
}

export const fieldIdsOf = (blocks: readonly OutlineBlock[]): string[] =>
  blocks.flatMap(({ items }) => items.map(({ fieldId }) => fieldId));
