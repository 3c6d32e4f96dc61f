import { messages } from "./messages";
import type { BlockInput, FieldInput, SectionInput } from "./schema";
import { summaryNumber } from "./summary-section";

/** A summary has places for so many main points; at least the first of them are to be written. */
export const pointPlaces = { least: 3, most: 7 };

/** The topic that its editors are assigned to. */
export const summaryTopic = { code: "release-summary", name: messages.summary };

const headings = { zh: messages.points, en: messages.pointsInEnglish };

/** Returns the key of a main point, counted from 1. */
export const pointKey = (nth: number, language: "zh" | "en") =>
  `summary.point-${nth}${language === "en" ? ".en" : ""}`;

/** Returns an empty release summary: places for main points in either language, and the keys of the figures to chart. */
export function summaryForm(charts: readonly string[] = []): SectionInput {
  return {
    number: summaryNumber,
    title: summaryTopic.name,
    topic: summaryTopic.code,
    role: "summary",
    blocks: [
      pointsBlock("zh"),
      { ...pointsBlock("en"), language: "en" },
      { kind: "figures", heading: messages.charts, items: charts.map((field) => ({ field })) },
    ],
    fields: [...pointFields("zh"), ...pointFields("en")],
  };
}

const places = Array.from({ length: pointPlaces.most }, (_, index) => index + 1);

function pointsBlock(language: "zh" | "en"): BlockInput {
  return {
    kind: "prose",
    heading: headings[language],
    items: places.map((nth) => ({ level: 1, field: pointKey(nth, language) })),
  };
}

function pointFields(language: "zh" | "en"): FieldInput[] {
  return places.map((nth) => ({
    key: pointKey(nth, language),
    kind: "text",
    indicator: null,
    basis: "unstated",
    required: nth <= pointPlaces.least,
  }));
}
