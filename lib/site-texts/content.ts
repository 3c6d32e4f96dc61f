import { z } from "zod";
import type { Bilingual } from "@/lib/platform/bilingual";
import { lineSchema } from "@/lib/platform/line-schema";
import { wrongLinks } from "./markdown";
import type { TextKind } from "./text-key";

const line = { zh: lineSchema.max(200), en: lineSchema.max(300) };
const prose = (max: number) => z.object({ zh: z.string().trim().max(max), en: z.string().trim().max(max) });
const named = z.object({ ...line, zh: line.zh.min(1) });

/** What a text says. A draft may lack its English, or its body; what is sent for review lacks nothing. */
export const contentSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), title: named, body: prose(30_000) }),
  z.object({
    kind: z.literal("term"),
    word: lineSchema.min(1).max(60),
    english: lineSchema.max(120),
    definition: prose(2_000),
  }),
  z.object({
    kind: z.literal("calendar"),
    date: z
      .string()
      .trim()
      .regex(/^(?:\d{4}-\d{2}(?:-\d{2})?)?$/),
    note: prose(500),
  }),
]);

export type Content = z.output<typeof contentSchema>;
export type ContentOf<K extends TextKind> = Extract<Content, { kind: K }>;

/** The parts of a text that a person writes, by their names. */
export type ContentPart = "title" | "body" | "word" | "english" | "definition" | "date" | "note";

type Parts = { part: ContentPart; text: string | Bilingual; isOptional?: true }[];

/** Lists the parts of a text in the order in which they are read. */
export function partsOf(content: Content): Parts {
  if (content.kind === "page")
    return [
      { part: "title", text: content.title },
      { part: "body", text: content.body },
    ];
  if (content.kind === "term")
    return [
      { part: "word", text: content.word },
      { part: "english", text: content.english },
      { part: "definition", text: content.definition },
    ];
  return [
    { part: "date", text: content.date },
    { part: "note", text: content.note, isOptional: true },
  ];
}

/** Returns what keeps a text from being sent for review: parts that lack one of the languages, or days that do not exist. */
export function missingParts(content: Content): ContentPart[] {
  return partsOf(content).flatMap(({ part, text, isOptional }) => {
    if (part === "date") return isDate(text as string) ? [] : [part];
    const texts = typeof text === "string" ? [text] : [text.zh, text.en];
    const isEmpty = texts.every((one) => one === "");
    return texts.every((one) => one !== "") || (isOptional && isEmpty) ? [] : [part];
  });
}

/** Whether a date is a day or a month that exists. */
function isDate(date: string): boolean {
  const day = date.length === 7 ? `${date}-01` : date;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

/** Returns the addresses in a text that no link may lead to. */
export function wrongAddresses(content: Content): string[] {
  const texts = partsOf(content).flatMap(({ text }) => (typeof text === "string" ? [] : [text.zh, text.en]));
  return [...new Set(texts.flatMap(wrongLinks))];
}

/** Returns what a text is called. `year` is that of a calendar's line. */
export function nameOfContent(content: Content): Bilingual | null {
  if (content.kind === "page") return content.title;
  return content.kind === "term" ? { zh: content.word, en: content.english || content.word } : null;
}
