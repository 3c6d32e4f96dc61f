import type { TextPart } from "@/lib/intake/matching/model";

/** A part of a plain text from `start` to `end`. */
export type SpannedPart = TextPart & { start: number; end: number };

const sentenceEnd = /[。！？；：.!?;:]\s*$/;
const numbered = /^(?:第[一二三四五六七八九十\d]+[章节]|\d+(?:\.\d+)*[ 　])\s*\S/;

/** Splits a plain text into paragraphs and rows. A short line without a full stop is a heading; a numbered one begins a section. */
export function partsOf(text: string): SpannedPart[] {
  const parts: SpannedPart[] = [];
  let headings: string[] = [];
  let open: SpannedPart | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const end = index + line.length;
    if (open && !sentenceEnd.test(open.text) && !line.includes("\t")) {
      open.end = end;
      open.text = text.slice(open.start, end);
    } else if (isHeading(line)) {
      headings = numbered.test(line) ? [line] : [...headings.filter((each) => numbered.test(each)), line];
      parts.push({ text: line, headings, label: "", start: index, end });
      open = null;
    } else {
      const row = /^([^\t]+)\t/.exec(line);
      const label = row?.[1] ?? /^(.{1,16})：/.exec(line)?.[1] ?? "";
      const part = { text: line, headings, label, start: index, end };
      parts.push(part);
      open = row ? null : part;
    }
  }
  return parts;
}

function isHeading(line: string): boolean {
  return line.trim().length <= 40 && !/[。；：，\t]/.test(line);
}
