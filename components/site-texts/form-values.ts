import type { Content, ContentPart } from "@/lib/site-texts/content";
import type { TextKind } from "@/lib/site-texts/text-key";

/** An input of the form. Its name is also that of its label. */
export type Input = { name: InputName; part: ContentPart; language: "zh" | "en" | null; isLong: boolean };

export type InputName =
  | "titleZh"
  | "titleEn"
  | "bodyZh"
  | "bodyEn"
  | "word"
  | "english"
  | "definitionZh"
  | "definitionEn"
  | "date"
  | "noteZh"
  | "noteEn";

export type Values = Partial<Record<InputName, string>>;

const pair = (part: "title" | "body" | "definition" | "note", isLong: boolean): Input[] => [
  { name: `${part}Zh`, part, language: "zh", isLong },
  { name: `${part}En`, part, language: "en", isLong },
];

/** The inputs of each kind of text, in pairs that stand side by side. */
export const inputsOf: Record<TextKind, readonly Input[]> = {
  page: [...pair("title", false), ...pair("body", true)],
  term: [
    { name: "word", part: "word", language: "zh", isLong: false },
    { name: "english", part: "english", language: "en", isLong: false },
    ...pair("definition", true),
  ],
  calendar: [{ name: "date", part: "date", language: null, isLong: false }, ...pair("note", true)],
};

/** The parts that are Markdown, of which a preview is shown. */
export const previewed: Record<TextKind, "body" | "definition" | "note"> = {
  page: "body",
  term: "definition",
  calendar: "note",
};

export function valuesOf(content: Content | null): Values {
  if (!content) return {};
  if (content.kind === "page") {
    const { title, body } = content;
    return { titleZh: title.zh, titleEn: title.en, bodyZh: body.zh, bodyEn: body.en };
  }
  if (content.kind === "term") {
    const { word, english, definition } = content;
    return { word, english, definitionZh: definition.zh, definitionEn: definition.en };
  }
  return { date: content.date, noteZh: content.note.zh, noteEn: content.note.en };
}

export function contentOf(kind: TextKind, values: Values): Content {
  const value = (name: InputName) => values[name] ?? "";
  const both = (part: "title" | "body" | "definition" | "note") => ({
    zh: value(`${part}Zh`),
    en: value(`${part}En`),
  });
  if (kind === "page") return { kind, title: both("title"), body: both("body") };
  if (kind === "term")
    return { kind, word: value("word"), english: value("english"), definition: both("definition") };
  return { kind, date: value("date"), note: both("note") };
}
