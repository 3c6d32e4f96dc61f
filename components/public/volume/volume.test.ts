import fc from "fast-check";
import { createTranslator, type useTranslations } from "next-intl";
import { expect, it } from "vitest";
import { renderNarrative } from "@/lib/narrative/narrative";
import { parseQuantity } from "@/lib/figures/quantity";
import { officeInForce } from "@/lib/office/reads";
import { withSiteNames } from "@/lib/office/site-names";
import type { Book } from "@/lib/pdf/model";
import en from "@/lib/platform/i18n/messages/en/public.json";
import zh from "@/lib/platform/i18n/messages/zh/public.json";
import type { Release, ReleasedBlock, ReleasedReport } from "@/lib/publication/content/model";
import {
  anyReleasedReport,
  releasedFigure,
  releasedReport,
  releasedSection,
} from "@/lib/publication/content/released.test-data";
import type { ReleaseContext } from "../site/release-context";
import { volumeOf } from "./volume";

const office = await officeInForce();
const messages = { zh, en };

function bookOf(
  report: ReleasedReport,
  locale: "zh" | "en" = "zh",
  more: Partial<ReleaseContext> = {},
): Book {
  const release: Release = {
    ...{ id: "1", year: report.year, title: report.title, version: "1.0", note: "", reasonClass: "", report },
    ...{ releasedAt: "2024-03-01T00:00:00.000Z", contentHash: "c0ffee", auditHead: "", exportFormat: 2 },
    isLatest: true,
  };
  const across = { releases: [release], indicators: new Map(), series: new Map(), topics: new Map() };
  const corrections = { figures: new Map(), sections: new Map(), versions: [] };
  const base = "/reports/2023/versions/1.0";
  const context = {
    release,
    base,
    latestVersion: "1.0",
    site: "https://example.org",
    office,
    across,
    corrections,
  };
  const named = { public: withSiteNames(messages[locale], office, locale) };
  const t = createTranslator({ locale, messages: named, namespace: "public" });
  const translator = t as unknown as ReturnType<typeof useTranslations<"public">>;
  return volumeOf({ context: { ...context, ...more }, locale, t: translator });
}

/** Every text of a book's chapters, in order. */
function textOf({ chapters }: Book): string {
  const texts: string[] = [];
  JSON.stringify(chapters, (key, value: unknown) => {
    if (key === "text" || key === "number") texts.push(String(value));
    return value;
  });
  return texts.join("");
}

it("prints every sentence with its figures, and every figure by itself, in the order of the report", () => {
  fc.assert(
    fc.property(anyReleasedReport, fc.constantFrom("zh" as const, "en" as const), (report, locale) => {
      fc.pre(report.sections.length > 0);
      const text = textOf(bookOf(report, locale));
      let from = 0;
      const expectNext = (part: string) => {
        const at = text.indexOf(part, from);
        expect(at, `${part} in ${text}`).toBeGreaterThanOrEqual(0);
        from = at + part.length;
      };
      const printed = (key: string) => report.figures[key]?.printed ?? null;
      for (const { title, lead, blocks } of report.sections) {
        expectNext(title[locale]);
        for (const field of [lead, ...blocks.flatMap(({ items }) => items.map((item) => item.field))]) {
          const sentence = field === null ? undefined : report.sentences[field];
          if (sentence !== undefined) expectNext(renderNarrative(sentence, printed));
          else if (field !== null && report.figures[field]) expectNext(report.figures[field].printed);
        }
      }
    }),
  );
});

const quantity = (key: string, printed: string) => {
  const read = parseQuantity(printed);
  if (!read.ok) throw new Error(printed);
  return releasedFigure(key, printed, {
    kind: "quantity",
    value: { kind: "quantity", quantity: read.value },
  });
};

const blockOf = (kind: ReleasedBlock["kind"], fields: string[]): ReleasedBlock => ({
  ...{ kind, heading: { zh: kind, en: kind }, series: null, edition: null },
  items: fields.map((field) => ({ level: 0, label: { zh: `${field}名`, en: `name of ${field}` }, field })),
});

const report = releasedReport({
  title: { zh: "2023上海科技进步报告", en: "Shanghai Report 2023" },
  sections: [
    {
      ...releasedSection("8", ["text"]),
      blocks: (["figures", "event", "timeline", "places", "prose"] as const).map((kind) =>
        blockOf(kind, ["people"]),
      ),
    },
  ],
  figures: { people: quantity("people", "超6万人次") },
  sentences: { text: "培训{people}" },
});

it("sets a table with number and unit apart, and every other block with the figure as it is printed", () => {
  const parts = bookOf(report).chapters[0]?.parts ?? [];
  const tables = parts.filter((part) => part.kind === "table");
  const cells = tables.map(({ rows }) => rows[0]?.map(({ runs }) => runs.map(({ text }) => text).join("")));
  expect(cells[0]?.slice(0, 3)).toEqual(["people名", "超6万", "人次"]);
  expect(cells[1]).toEqual(["people名", "超6万人次"]);
  expect(cells[2]).toEqual(["people名", "超6万人次"]);
  expect(textOf(bookOf(report)).match(/超6万人次/g)).toHaveLength(6);
});

it("prints the main points first, in the language of the volume where they are written in it", () => {
  const summary = { points: { zh: ["text"], en: ["text.en"] }, charts: [] };
  const sentences = { text: "培训{people}", "text.en": "Courses had {people}" };
  const withPoints = { ...report, sections: [releasedSection("8", ["people"])], summary, sentences };
  const opening = (of: typeof withPoints, locale: "zh" | "en") => {
    const [first] = bookOf(of, locale).chapters;
    const list = first?.parts.find((part) => part.kind === "list");
    return { title: first?.running, runs: list?.points.map(({ runs }) => runs) };
  };
  const href = expect.stringContaining("/versions/1.0/figures/people") as string;
  expect(opening(withPoints, "zh")).toMatchObject({
    title: "发布要点",
    runs: [[{ text: "培训" }, { text: "超6万人次", href }]],
  });
  expect(opening(withPoints, "en")).toMatchObject({
    title: "Release summary",
    runs: [[{ text: "Courses had " }, { text: expect.stringMatching(/^over 60,000/) as string, href }]],
  });
  const inChinese = { ...withPoints, summary: { ...summary, points: { zh: ["text"], en: [] } } };
  expect(opening(inChinese, "en").runs?.[0]).toMatchObject([
    { text: "培训", lang: "zh-CN" },
    { text: "超6万人次", lang: "zh-CN" },
  ]);
  expect(textOf(bookOf(report))).not.toContain("发布要点");
});

it("links every figure to its page in the version, keeps it whole, and marks Chinese in English volumes", () => {
  const book = bookOf({ ...report, sections: [releasedSection("8", ["text"])] }, "en");
  const [, paragraph] = book.chapters[0]?.parts ?? [];
  expect(paragraph).toMatchObject({
    runs: [
      { text: "培训", lang: "zh-CN" },
      {
        ...{ text: "超6万人次", lang: "zh-CN", isWhole: true },
        href: "https://example.org/en/reports/2023/versions/1.0/figures/people",
      },
    ],
  });
});

it("has the title of the report without its year on the cover, and its dates from the release", () => {
  const { cover, createdAt, lang } = bookOf(report);
  expect(cover).toMatchObject({ title: "上海科技进步报告", year: "2023", isVertical: true });
  expect(createdAt.toISOString()).toBe("2024-03-01T00:00:00.000Z");
  expect(lang).toBe("zh-CN");
});

it("lists what was corrected at the end, and explains the words of the figures", () => {
  const corrected = new Map([["people", { version: "1.1", before: quantity("people", "5万人次") }]]);
  const said = { note: "", reasonClass: "typing_error" } as const;
  const versions = [{ version: "1.1", releasedAt: "2024-04-01T00:00:00.000Z", figures: 1, ...said }];
  const book = bookOf(report, "zh", { corrections: { figures: corrected, sections: new Map(), versions } });
  expect(JSON.stringify(book.front)).toContain("有更正");
  const end = textOf({ ...book, chapters: book.chapters.slice(-1) });
  expect(end).toContain("5万人次超6万人次");
  expect(end).toContain("超超过此数超6万人次");
  expect(end).toContain("c0ffee");
});
