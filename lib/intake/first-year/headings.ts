import { readMarker } from "@/lib/outline/contents/marker";
import { type Heading as Numbered, numberHeadings } from "@/lib/outline/contents/number-headings";
import type { ReadDocument } from "../documents/model";
import { proposedTitle } from "./document-year";
import { monthOf } from "./labels";

/** What a heading becomes: a section, the heading of a block within one, or nothing, with all that stands below it. */
export const headingRoles = ["section", "block", "out"] as const;
export type HeadingRole = (typeof headingRoles)[number];

/** A heading of a document; `part` is its index. `number` is that of the section it becomes, "" for the others. */
export type DocumentHeading = { part: number; role: HeadingRole; number: string; title: string };

type Found = Numbered & { part: number; title: string; level: number };

// 一、 and what is above it number sections; （一） and 1. stand inside them, unless they are all there is.
const outerStyles = /^(?:decimal|ordinal|word|han |arabic $|roman)/;
const deepest = 4;

/** Proposes what becomes of the headings of a document. */
export function proposeHeadings(document: ReadDocument): DocumentHeading[] {
  const found = headingsIn(document);
  const sections = found.filter(isSectionAmong(found));
  const numbers = numberHeadings(sections);
  return found.map((heading) => {
    const number = numbers[sections.indexOf(heading)] ?? "";
    const isSection = number !== "" && number.split(".").length <= deepest;
    const { part, title } = heading;
    return { part, title, role: isSection ? "section" : "block", number: isSection ? number : "" };
  });
}

function headingsIn(document: ReadDocument): Found[] {
  const title = proposedTitle(document);
  return document.parts.flatMap((part, at) => {
    if (part.kind !== "heading" || part.text === title) return [];
    const read = readMarker([part.number, part.text].filter(Boolean).join(" "));
    const text = read?.rest || part.text;
    return [{ part: at, title: text, level: part.level, depth: part.level, marker: read?.marker ?? null }];
  });
}

function isSectionAmong(found: readonly Found[]): (heading: Found) => boolean {
  const isMonth = ({ title }: Found) => monthOf(title) !== null;
  const styles = found.flatMap(({ marker }) => (marker ? [marker.style] : []));
  const hasOuter = styles.some((style) => outerStyles.test(style));
  if (hasOuter) return ({ marker }) => marker !== null && outerStyles.test(marker.style);
  if (styles.length > 0) return ({ marker }) => marker?.style === styles[0];
  const levels = [...new Set(found.filter((one) => !isMonth(one)).map(({ level }) => level))].toSorted();
  return (heading) => !isMonth(heading) && levels.indexOf(heading.level) < 2;
}

/** A heading with what stands between it and the next: passages, the cells of tables, and the numbers in them. */
export type CountedHeading = DocumentHeading & { passages: number; figures: number };

/** Counts what stands below each heading. `figures` counts the numbers of a text. */
export function counted(
  { parts }: ReadDocument,
  headings: readonly DocumentHeading[],
  figures: (text: string) => number,
): CountedHeading[] {
  return headings.map((heading, at) => {
    const own = parts.slice(heading.part + 1, headings[at + 1]?.part ?? parts.length);
    const texts = own.flatMap((part) => {
      if (part.kind === "table") return part.rows.slice(1).flatMap((row) => row.slice(1));
      return part.kind === "paragraph" ? [part.text] : [];
    });
    return { ...heading, passages: own.length, figures: texts.reduce((sum, text) => sum + figures(text), 0) };
  });
}
