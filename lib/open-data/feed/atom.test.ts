import fc from "fast-check";
import { createTranslator } from "next-intl";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { bareOffice, officeOf } from "@/lib/office/office.test-data";
import { withSiteNames } from "@/lib/office/site-names";
import en from "@/lib/platform/i18n/messages/en/release.json";
import zh from "@/lib/platform/i18n/messages/zh/release.json";
import { type ReleaseUpdate, updatesOf } from "@/lib/publication/changes/release-updates";
import { indicatorUpdatesOf } from "@/lib/publication/changes/indicator-updates";
import type { Release } from "@/lib/publication/content/model";
import {
  releasedFigure,
  releasedReport,
  releasedSection,
} from "@/lib/publication/content/released.test-data";
import { site, summaryOf } from "../release.test-data";
import { atomOf, indicatorAtomOf } from "./atom";

const office = officeOf();
const messages = { zh, en };
const translatorOf = (locale: "zh" | "en") =>
  createTranslator({
    locale,
    namespace: "release",
    messages: withSiteNames({ release: messages[locale] }, office, locale),
  });

const reportOf = (batches: string, source: string) =>
  releasedReport({
    sections: [releasedSection("8.3", ["batches", "people"])],
    figures: {
      batches: releasedFigure("batches", batches, { section: "8.3" }),
      people: releasedFigure("people", "超6万人次", { section: "8.3", source }),
    },
  });
const updates: ReleaseUpdate[] = [
  ...updatesOf([
    {
      ...summaryOf(2023, "1.1", { note: "更正 <8.3> & 附注", reasonClass: "typing_error" }),
      report: reportOf("27批", "年鉴"),
    },
    {
      ...summaryOf(2023, "1.0", { isLatest: false, releasedAt: "2024-02-01T00:00:00.000Z" }),
      report: reportOf("24批", "年报"),
    },
  ]),
  ...updatesOf([{ ...summaryOf(2021, "1.0"), report: reportOf("1批", "") }]),
];

type Element = { name: string; attributes: Record<string, string>; parts: Element[]; text: string };

/** Reads XML with a strict parser, which throws at the first error. */
function read(xml: string): Element {
  const root: Element = { name: "", attributes: {}, parts: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, parts: [], text: "" };
    open.at(-1)?.parts.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    (open.at(-1) ?? root).text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.parts[0] ?? root;
}

const all = ({ parts }: Element, name: string) => parts.filter((part) => part.name === name);
const textOf = (element: Element | undefined, name: string) => (element ? all(element, name)[0]?.text : "");
const feedIn = (locale: "zh" | "en", more: { year?: number; site?: string } = {}, of = updates) =>
  read(atomOf({ site, office, locale, t: translatorOf(locale), ...more }, of));

describe.each(["zh", "en"] as const)("the feed in %s", (locale) => {
  const feed = feedIn(locale);
  const entries = all(feed, "entry");

  it("says its language, and links to itself, its page and the feed in the other language", () => {
    const prefix = locale === "zh" ? "" : "/en";
    expect(feed.attributes["xml:lang"]).toBe(locale === "zh" ? "zh-CN" : "en");
    expect(all(feed, "link").map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ["self", `${site}${prefix}/feed.xml`],
      ["alternate", `${site}${prefix || "/"}`],
      ["alternate", `${site}${locale === "zh" ? "/en" : ""}/feed.xml`],
    ]);
    expect(textOf(all(feed, "author")[0], "name")).toBe(office.publisher[locale]);
    expect(textOf(feed, "updated")).toBe("2024-03-01T00:00:00.000Z");
  });

  it("has an entry for every version, newest first, in this language only", () => {
    const titles = entries.map((entry) => textOf(entry, "title"));
    expect(titles[0]).toBe(locale === "zh" ? "《2023年<报告>》第1.1版" : "Report & 2023, version 1.1");
    expect(titles.map((title) => /(\d{4}).*(\d\.\d)/.exec(title ?? "")?.slice(1))).toEqual([
      ["2023", "1.1"],
      ["2023", "1.0"],
      ["2021", "1.0"],
    ]);
  });

  it("carries the reason, the note and what changed", () => {
    const [correction, first] = entries;
    const content = textOf(correction, "content") ?? "";
    expect(all(correction ?? feed, "category")[0]?.attributes.term).toBe("typing_error");
    for (const part of [
      messages[locale].reasonClasses.typing_error,
      "更正 &lt;8.3&gt; &amp; 附注",
      "24批 → 27批",
      messages[locale].aspects.source,
    ])
      expect(content).toContain(part);
    expect(textOf(correction, "summary")).toContain("更正 <8.3> & 附注");
    expect(textOf(first, "content")).toContain("2");
  });

  it("has what RFC 4287 requires", () => {
    for (const element of [feed, ...entries])
      for (const name of ["id", "title", "updated"]) expect(all(element, name)).toHaveLength(1);
    for (const entry of entries)
      expect(all(entry, "link").some(({ attributes: { rel } }) => rel === "alternate")).toBe(true);
  });
});

describe.each(["zh", "en"] as const)("the feed of an indicator in %s", (locale) => {
  const [first, second] = [reportOf("24批", "年报"), reportOf("27批", "年鉴")];
  const released = (version: string, report: Release["report"]): Release => ({
    ...summaryOf(2023, version, version === "1.0" ? {} : { note: "误录", reasonClass: "typing_error" }),
    report,
  });
  const indicator = { code: "of.batches", name: { zh: "批次", en: "Batches" } };
  const updatesOfIndicator = [
    indicatorUpdatesOf(released("1.1", second), released("1.0", first)),
    indicatorUpdatesOf(released("1.0", first), null),
  ].flatMap((byCode) => byCode.get("of.batches") ?? []);
  const feed = read(
    indicatorAtomOf({ site, office, locale, t: translatorOf(locale), indicator }, updatesOfIndicator),
  );
  const [correction, release] = all(feed, "entry");
  const prefix = locale === "zh" ? "" : "/en";

  it("has an entry for the first value and for each correction of it, with links", () => {
    expect(all(feed, "entry")).toHaveLength(2);
    expect(textOf(feed, "title")).toContain(indicator.name[locale]);
    for (const part of ["24批 → 27批", "误录", `${site}${prefix}/reports/2023/versions/1.1/figures/batches`])
      expect(textOf(correction, "content")).toContain(part);
    expect(textOf(release, "content")).toContain("24批");
    expect(textOf(release, "content")).not.toContain("→");
  });

  it("has ids of its own, and leaves out what another indicator changed", () => {
    const whole = all(feedIn(locale), "entry").map((entry) => textOf(entry, "id"));
    expect(whole).not.toContain(textOf(correction, "id"));
    const byCode = indicatorUpdatesOf(released("1.1", second), released("1.0", first));
    expect([...byCode.keys()]).toEqual(["of.batches"]);
  });
});

describe("ids", () => {
  const idsOf = (feed: Element) => [feed, ...all(feed, "entry")].map((element) => textOf(element, "id"));

  it("are UUIDs that do not change with the address of the site, each once", () => {
    const ids = idsOf(feedIn("zh"));
    expect(idsOf(feedIn("zh", { site: "http://elsewhere.example:3000" }))).toEqual(ids);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("of entries are the same in the feed of all reports and of one, and stay when a correction follows", () => {
    const [feed, ...entries] = idsOf(feedIn("zh"));
    const [ofYear, ...entriesOfYear] = idsOf(feedIn("zh", { year: 2023 }, updates.slice(0, 2)));
    expect(ofYear).not.toBe(feed);
    expect(entriesOfYear).toEqual(entries.slice(0, 2));
    expect(idsOf(feedIn("zh", {}, updates.slice(1))).slice(1)).toEqual(entries.slice(1));
  });

  it("differ by language, as the entries do", () => {
    expect(idsOf(feedIn("en")).filter((id) => idsOf(feedIn("zh")).includes(id))).toEqual([]);
  });
});

it("is well-formed whatever a note, a title or a figure contains", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(text, text, text, (note, title, printed) => {
      const release = { ...summaryOf(2023, "1.1", { note, title: { zh: title, en: title } }) };
      const before = { ...release, report: reportOf("24批", "") };
      const of = updatesOf([{ ...release, report: reportOf(printed, "") }, before]);
      expect(textOf(all(feedIn("en", {}, of), "entry")[0], "title")).toContain(title.trim());
    }),
  );
});

it("is complete without releases and with an office that states little", () => {
  const xml = atomOf({ site, office: bareOffice(), locale: "en", t: translatorOf("en"), year: 2023 }, []);
  const feed = read(xml);
  expect(all(feed, "entry")).toEqual([]);
  expect(textOf(all(feed, "author")[0], "uri")).toBe(`${site}/`);
});
