import type { ReadDocument } from "./documents/model";
import type { Place } from "./proposal";

type Span = { place: Place; start: number; end: number };

/** Returns the text of a part, or of a cell of a table; "" where there is none. */
export function textAt({ parts }: ReadDocument, { part, row, column }: Place): string {
  const found = parts[part];
  if (!found || found.kind === "unread") return "";
  if (found.kind !== "table") return found.text;
  return (row !== null && column !== null && found.rows[row]?.[column]) || "";
}

/** Returns the page on which a part stands, as printed in a source; "" where the format has no pages. */
export function pageAt({ parts }: ReadDocument, { part }: Place): string {
  const page = parts[part]?.place.page ?? null;
  return page === null ? "" : String(page);
}

const longestQuotation = 2000;

/** Returns what to quote for a value: the sentence it stands in, or the caption and the row of its cell. */
export function quotationAt(content: ReadDocument, { place, start, end }: Span): string {
  const found = content.parts[place.part];
  if (found?.kind === "table") {
    const cells = (place.row === null ? [] : (found.rows[place.row] ?? [])).filter((cell) => cell !== "");
    return [found.caption, cells.join(" ")].filter(Boolean).join("\n").slice(0, longestQuotation);
  }
  const text = textAt(content, place);
  const sentence = sentenceAround(text, { start, end });
  return sentence.length <= longestQuotation ? sentence : text.slice(start, start + longestQuotation);
}

// A full stop ends a sentence only before a space: it is also a decimal point.
const sentenceEnd = /[。！？!?；;]|\.(?=\s|$)/g;

/** Returns the sentence, or the sentences, that a span of a text belongs to. */
export function sentenceAround(text: string, { start, end }: { start: number; end: number }): string {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index + 1);
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return text.slice(from, to).trim();
}
