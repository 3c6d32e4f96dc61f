import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { charactersOf } from "@/lib/fonts/characters";
import data from "@/lib/platform/i18n/messages/zh/data.json";
import pages from "@/lib/platform/i18n/messages/zh/public.json";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { headingCharactersOf, wordsOf } from "./heading-characters";

it("has titles, names and printed numbers, but not what texts say", () => {
  const text = { key: "theme", typed: "乾坤", kind: "text" } as const;
  const release = releaseOf(2023, [{ key: "甲", typed: "13批" }, text]);
  const characters = headingCharactersOf(joinYears([{ ...release, title: { zh: "鼎", en: "" } }]));
  // 新闻稿 is a heading of the summary, 差别 of a version's data, 存什么 of the page for subscribers.
  for (const each of "鼎甲批章节2023aZ 新闻稿差别存什么") expect(characters).toContain(each);
  for (const each of "乾坤") expect(characters).not.toContain(each);
});

it("finds the same in messages as they are written and as the build has parsed them", async () => {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve("next-intl"));
  const { default: compile } = (await import(resolve("icu-minify/compile"))) as {
    default: (message: string) => unknown;
  };
  const parsed = (part: object): object =>
    Object.fromEntries(
      Object.entries(part).map(([name, value]: [string, unknown]) => [
        name,
        typeof value === "string" ? compile(value) : parsed(value as object),
      ]),
    );
  const chineseOf = (words: string[]) => charactersOf(words).replaceAll(/[ -~]/g, "");
  for (const [file, names] of [
    [pages, undefined],
    [data, new Set(["title", "parts"])],
  ] as const) {
    const written = chineseOf(wordsOf(file, names));
    expect(written.length).toBeGreaterThan(20);
    expect(chineseOf(wordsOf(parsed(file), names))).toBe(written);
  }
});
