import { expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import { englishOfFigure } from "./figure-english";
import type { ReleasedFigure } from "./model";
import { englishToRelease, namesInEnglish } from "./names-in-english";
import { releasedFigure } from "./released.test-data";

function figureOf(
  kind: "names" | "text",
  typed: string,
  englishNames?: Record<string, string>,
): ReleasedFigure {
  const read = readValue(kind, typed);
  if (!read.ok || !read.value) throw new Error(`${typed} is not read.`);
  return releasedFigure("it", typed, { kind, value: read.value, ...(englishNames && { englishNames }) });
}

const glossary = new Map([
  ["某研究院", "Some Academy"],
  ["巴西", "Federative Republic of Brazil"],
  ["线上线下结合", "online and on site"],
]);

it.each([
  [
    "names",
    "巴西、某研究院、泰国、无名",
    { 巴西: "Federative Republic of Brazil", 某研究院: "Some Academy", 泰国: "Thailand" },
  ],
  ["names", "PATH", {}],
  ["text", "线上线下结合", { 线上线下结合: "online and on site" }],
  ["text", "巴西", { 巴西: "Federative Republic of Brazil" }],
  ["text", "泰国", {}],
] as const)("keeps of the %s %s what the glossary has before what is built in", (kind, typed, kept) => {
  expect(englishToRelease(figureOf(kind, typed).value, glossary)).toEqual(kept);
});

it("reads a name as it was released, whatever is built in", () => {
  const figure = figureOf("names", "巴西、泰国", { 巴西: "Brasil" });
  expect(namesInEnglish(figure)).toEqual(["Brasil", "Thailand"]);
});

it.each([
  ["names", "巴西、泰国等", {}, "Brazil, Thailand, and others"],
  ["names", "巴西、某研究院", {}, null],
  ["text", "线上线下结合", { 线上线下结合: "online and on site" }, "online and on site"],
  ["text", "线上线下结合", {}, null],
  ["text", "1+N+X", {}, "1+N+X"],
  ["text", "2021年", {}, "2021"],
] as const)("prints the %s %s with %j as %j", (kind, typed, names, printed) => {
  expect(englishOfFigure(figureOf(kind, typed, names))).toBe(printed);
});
