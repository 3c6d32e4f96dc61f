import { expect, it } from "vitest";
import { highlight } from "./highlight";
import type { SearchDocument } from "./model";
import { otherNamesIn } from "@/lib/outline/place-names";
import { indexOf, inOne } from "./index.test-data";
import { searchWithVariants } from "./search";
import { queryWords } from "./words";

const document = (id: string, zh: string): SearchDocument => ({
  id,
  group: "indicators",
  address: `/${id}`,
  title: { zh, en: zh },
  text: { zh: "", en: null },
  keywords: "",
  years: [2023],
});

// The second was released before radicals were folded on entry.
const index = await indexOf([
  document("clean", "长三角国家科技创新共同体"),
  document("copied", "⻓三⻆国家科技创新共同体"),
  document("other", "三大先导产业"),
]);
const idsOf = (query: string) =>
  searchWithVariants(inOne(index), query).found.flatMap(({ documents }) => documents.map(({ id }) => id));

it.each([["⻓三⻆"], ["长三角"], ["⻑三⻆"]])("%s finds what was released with either spelling", (query) => {
  expect(idsOf(query).toSorted()).toEqual(["clean", "copied"]);
});

it.each([
  ["⻓三⻆一体化", "长三角"],
  ["长三角一体化", "⻓三⻆"],
])("%s is marked where %s was searched", (text, query) => {
  expect(highlight(text, queryWords(query))[0]).toEqual({ text: text.slice(0, 3), isFound: true });
});

it("a country copied from a PDF has its other names", () => {
  expect(otherNamesIn("⻢来⻄亚")).toEqual(otherNamesIn("马来西亚"));
});
