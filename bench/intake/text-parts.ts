import type { TextPart } from "@/lib/intake/matching/model";

/** A part of a plain text from `start` to `end`. */
export type SpannedPart = TextPart & { start: number; end: number };

const sentenceEnd = /[。！？；：.!?;:]\s*$/;
const section = /^(?:第[一二三四五六七八九十\d]+[章节]|\d+(?:\.\d+)*[ 　])\s*\S/;
const bullet = /^\s*[-–•·●○*][\s*]/;
const begins = /^\s*(?:[-–•·●○◆◇■□▪①-⑳]|[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*\p{L})/u;

/**
 * Splits a plain text into paragraphs and rows. A short line without punctuation is a heading; a numbered one begins a section. A
 * paragraph goes on in the next line unless that is empty, begins an item, or this one ended a sentence.
 */
export function partsOf(text: string): SpannedPart[] {
  const parts: SpannedPart[] = [];
  let headings: string[] = [];
  let open: SpannedPart | null = null;
  for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
    const end = index + line.length;
    if (line.trim() === "") open = null;
    else if (open && !sentenceEnd.test(open.text) && !begins.test(line) && !line.includes("\t")) {
      open.end = end;
      open.text = text.slice(open.start, end);
    } else {
      if (isHeading(line))
        headings = section.test(line) ? [line] : [...headings.filter((one) => section.test(one)), line];
      const isRow = line.includes("\t");
      const part = { text: line, headings, label: labelOf(line), start: index, end };
      parts.push(part);
      open = isRow || isHeading(line) ? null : part;
    }
  }
  return parts;
}

function isHeading(line: string): boolean {
  return line.trim().length <= 40 && !/[。；：，,;:\t]/.test(line) && !bullet.test(line);
}

function labelOf(line: string): string {
  return /^([^\t]+)\t/.exec(line)?.[1] ?? /^(.{1,16})：/.exec(line)?.[1] ?? "";
}
