import type { SitePartKind } from "@/lib/site-texts/parts";

type OfYear = "version" | "title" | "headings";
type OfFigure = "figure" | "occurrences";
type OfCode = "indicator" | "series" | "topic";

/** The kinds of parts of the published state; what each is stands in public-reads/parts.ts. */
export type PartKind =
  "office" | "releases" | "years" | "values" | "lettering" | OfYear | OfFigure | OfCode | SitePartKind;

/** Returns the name under which a page notes that it has read a part. Keys and codes hold no blanks. */
export function partName(kind: "office" | "releases" | "years" | "values" | "lettering"): string;
export function partName(kind: OfYear, year: number): string;
export function partName(kind: OfFigure, year: number, key: string): string;
export function partName(kind: OfCode, code: string): string;
export function partName(kind: PartKind, ...of: (string | number)[]): string {
  return [kind, ...of].join(" ");
}
