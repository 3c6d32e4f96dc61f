import { halfWidth, stripInvisible } from "@/lib/figures/normalise";
import type { Bilingual } from "@/lib/platform/bilingual";
import { isTaken } from "../numbering";
import { type Doubt, doubtsOf } from "./doubts";
import { type Marker, readMarker } from "./marker";
import { numberHeadings } from "./number-headings";
import { withoutPageReferences } from "./page-references";

/** A section as a table of contents gives it. `title.en` is empty if the line has no English. */
export type ContentsSection = { number: string; title: Bilingual; doubts: Doubt[] };

/** `leftOut` are the lines that are no section: the heading of the table itself, lines without words, and parts (篇). */
export type Contents = {
  sections: ContentsSection[];
  leftOut: { text: string; why: "tableHeading" | "noWords" | "part" }[];
};

type Line = {
  printed: string;
  text: string;
  depth: number;
  marker: Marker | null;
  hasPage: boolean;
  doubts: Doubt[];
};

const tableHeading = /^(?:目\s*[录次錄]|(?:table of )?contents)$/i;
const hasWords = (text: string) => /[\p{Script=Han}a-z]{2}|\p{Script=Han}/iu.test(text);

/**
 * Reads a table of contents, typed or pasted. Numbers may be 8.4, 第八章, 一、, （一）, 1. and others, one within another; without any,
 * indentation gives the levels. Page numbers and leaders are dropped. A title may have its English behind a tab or a slash.
 */
export function readContents(text: string): Contents {
  const leftOut: Contents["leftOut"] = [];
  const kept = joined(linesOf(text)).filter((line) => {
    const why = whyNoSection(line);
    if (why) leftOut.push({ text: line.printed, why });
    return why === null;
  });
  const parts = partsOf(kept);
  leftOut.push(...parts.map((part) => ({ text: part.printed, why: "part" as const })));
  return { sections: sectionsOf(kept.filter((line) => !parts.includes(line))), leftOut };
}

function whyNoSection({ text, marker }: Line): "tableHeading" | "noWords" | null {
  if (!marker && tableHeading.test(text)) return "tableHeading";
  const isNumberAlone = text === "" && marker !== null && marker.parts.length > 1;
  return hasWords(text) || isNumberAlone ? null : "noWords";
}

function linesOf(text: string): Line[] {
  const raw = text
    .split(/\r\n?|[\n\u000B\u000C\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF0E]/g, halfWidth))
    .filter((line) => line.trim() !== "");
  const entries = withoutPageReferences(raw.map((line) => line.trim()));
  return entries.map(({ text: entry, hasPage }, at) => {
    const title = entry.replace(/^[•●○◆■□▪·*>-]\s+/u, "");
    const read = readMarker(title);
    const text = read?.rest ?? title;
    const marker = read?.marker ?? null;
    return { printed: entry, text, depth: indentOf(raw[at] ?? ""), marker, hasPage, doubts: [] };
  });
}

// A wide space is two columns, a tab four.
function indentOf(line: string): number {
  const blank = /^[\s\u3000]*/.exec(line)?.[0] ?? "";
  return [...blank].reduce((sum, sign) => sum + (sign === "\t" ? 4 : sign === "\u3000" ? 2 : 1), 0);
}

/** Joins a number that stands on a line of its own, or a title broken over two lines, with the line that goes on. */
function joined(lines: readonly Line[]): Line[] {
  const havePages = lines.filter(({ hasPage }) => hasPage).length * 2 > lines.length;
  return lines.reduce<Line[]>((all, line) => {
    const last = all.at(-1);
    const goesOn = last?.marker && !line.marker && !last.hasPage && !tableHeading.test(line.text);
    if (!last || !goesOn || !(last.text === "" || (havePages && line.hasPage))) return [...all, line];
    const between = /[a-z,]$/i.test(last.text) && /^[a-z]/i.test(line.text) ? " " : "";
    const text = last.text + between + line.text;
    const doubts: Doubt[] = last.text === "" ? [] : ["joined"];
    return [...all.slice(0, -1), { ...last, text, hasPage: line.hasPage, doubts }];
  }, []);
}

/** Returns the lines of parts (篇) whose chapters are numbered through, so that a part has no place in 8.4. */
function partsOf(lines: readonly Line[]): Line[] {
  const isPart = ({ marker }: Line) => /^(?:ordinal (?:篇|编|卷|部分)|word part)$/.test(marker?.style ?? "");
  const inside = lines.find((line, at) => at > 0 && lines[at - 1] && isPart(lines[at - 1] as Line))?.marker;
  const counts = lines.flatMap(({ marker }) =>
    marker && marker.style === inside?.style ? [marker.parts[0] ?? 0] : [],
  );
  const runsOn = counts.every((count, at) => at === 0 || count > (counts[at - 1] ?? 0));
  const parts = lines.filter(isPart);
  return parts.length > 1 && runsOn && inside && counts.length > 1 ? parts : [];
}

function sectionsOf(lines: readonly Line[]): ContentsSection[] {
  const numbers = numberHeadings(lines);
  const isMadeUp = lines.every(({ marker }) => marker === null);
  const sections: ContentsSection[] = [];
  for (const [at, line] of lines.entries()) {
    const number = numbers[at] ?? freeNumber(sections, numbers.slice(at));
    const doubts: Doubt[] = numbers[at] === null || isMadeUp ? ["numberMade"] : [];
    sections.push({ number, title: titleOf(line.text), doubts: [...line.doubts, ...doubts] });
  }
  return sections.map((section, at) => ({
    ...section,
    doubts: [...section.doubts, ...doubtsOf(section, { before: sections.slice(0, at), all: sections })],
  }));
}

// What stands before the first number, such as a foreword, is 0; anything else follows the last section of the first level.
function freeNumber(before: readonly ContentsSection[], ahead: readonly (string | null)[]): string {
  const taken = before.map(({ number }) => ({ id: number, number }));
  if (before.length === 0 && ahead.some((one) => one !== null)) return "0";
  const tops = [...taken, ...ahead.flatMap((one) => (one ? [{ id: one, number: one }] : []))];
  let next = Math.max(0, ...tops.map(({ number }) => Number(number.split(".")[0]))) + 1;
  while (isTaken(tops, String(next))) next += 1;
  return String(next);
}

const withEnglish = /^(.*\p{Script=Han}.*?)\s*[/／|｜\t]\s*([^\p{Script=Han}]*[a-z]{2}[^\p{Script=Han}]*)$/iu;
const spacedOut = /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u;

/** Splits 国际合作 / International cooperation, and closes up 总　论. */
function titleOf(text: string): Bilingual {
  const [, zh = text, en = ""] = withEnglish.exec(text) ?? [];
  const title = clean(zh);
  return { zh: title, en: /\p{Script=Han}/u.test(title) ? clean(en) : title };
}

function clean(text: string): string {
  const line = stripInvisible(text).replace(/\s+/g, " ").trim();
  return spacedOut.test(line) ? line.replaceAll(" ", "") : line;
}
