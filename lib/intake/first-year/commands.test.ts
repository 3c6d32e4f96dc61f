import { describe, expect, it } from "vitest";
import { administrator, editor, newestEvent, refusalOf } from "@/lib/catalogue/catalogue.test-data";
import { chainEntries } from "@/lib/audit/repository";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { openYear } from "./commands";

const section = (number: string, zh: string, en = "", topic = "") => ({ number, title: { zh, en }, topic });
const input = (year: number, ...sections: ReturnType<typeof section>[]) => ({
  year,
  title: { zh: `${year}科技年报`, en: "" },
  sections,
});

describe("opening a year from a table of contents", () => {
  it("makes the sections in the order of their numbers, each with its topic", async () => {
    must(
      await openYear(
        input(2021, section("8.10", "交流"), section("８．０２", "长三角", "Delta"), section("8", "合作")),
        administrator,
      ),
    );
    const outline = await findOutline(reader(), 2021);
    expect(outline?.title).toEqual({ zh: "2021科技年报", en: "2021科技年报 (no English name yet)" });
    expect(outline?.sections.map(({ number, title, topic }) => [number, title.zh, topic.code])).toEqual([
      ["8", "合作", "section-8"],
      ["8.2", "长三角", "delta"],
      ["8.10", "交流", "section-8-10"],
    ]);
    const ofSection = outline?.sections.map(({ number, blocks }) => [
      number,
      blocks.map(({ items }) => items.length),
    ]);
    expect(ofSection, "a sentence to begin with, but not under a heading of others").toEqual([
      ["8", []],
      ["8.2", [1]],
      ["8.10", [1]],
    ]);
    expect(outline?.fields.map(({ key }) => key).toSorted()).toEqual(["text.8-10.1", "text.8-2.1"]);
    const types = (await chainEntries(reader())).map(({ type }) => type);
    expect(types).toEqual(["record.sealed", "report.opened", "catalogue.extended"]);
    expect(await newestEvent()).toMatchObject({ to: { topics: ["section-8-10", "delta", "section-8"] } });
  });

  it("goes on with a topic that is there, and adds none then", async () => {
    must(await openYear(input(2020, section("4", "区域", "", "delta")), administrator));
    expect((await findOutline(reader(), 2020))?.sections[0]?.topic.code).toBe("delta");
    expect(await newestEvent()).toMatchObject({ type: "report.opened", to: { year: 2020 } });
  });

  it("leaves nothing behind when it is refused", async () => {
    const before = await chainEntries(reader());
    const topics = await reader().topic.count();
    const twice = input(2019, section("1", "甲"), section("01", "乙"));
    expect(refusalOf(await openYear(twice, administrator))).toContain("INVALID");
    expect(refusalOf(await openYear(input(2021, section("1", "甲")), administrator))).toContain(
      "already been opened",
    );
    expect(
      refusalOf(await openYear(input(2019, section("1", "甲", "", "nowhere")), administrator)),
    ).toContain("INVALID");
    expect(refusalOf(await openYear(input(2019, section("1", "甲")), editor))).toContain("FORBIDDEN");
    expect(await chainEntries(reader())).toEqual(before);
    expect(await reader().topic.count()).toBe(topics);
  });
});
