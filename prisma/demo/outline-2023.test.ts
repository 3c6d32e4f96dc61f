import { describe, expect, it } from "vitest";
import { referencesOf } from "@/lib/narrative/narrative";
import { districts } from "@/lib/outline/districts";
import { report2023 } from "./2023/report";
import { sentencesOf } from "./outline-of";

const { sections } = report2023;
const blocks = sections.flatMap((section) => section.blocks);
const figures = new Map(sections.flatMap((section) => Object.entries(section.figures)));

describe("the outline of 2023", () => {
  it("gives every district a paragraph, in the official order", () => {
    const places = blocks.filter((block) => block.kind === "places").flatMap((block) => block.items);
    expect(places.map((item) => item.label?.zh)).toEqual(
      "浦东新区 黄浦区 静安区 徐汇区 长宁区 普陀区 虹口区 杨浦区 宝山区 闵行区 嘉定区 金山区 松江区 青浦区 奉贤区 崇明区".split(
        " ",
      ),
    );
    expect(places).toHaveLength(Object.keys(districts).length);
  });

  it("holds one edition of each of four events", () => {
    const events = blocks.filter((block) => block.kind === "event");
    const editions = events.map(({ series, edition }) => [series, figures.get(edition ?? "")?.value]);
    expect(editions).toEqual([
      ["pujiang-innovation-forum", "第16届"],
      ["world-laureates-forum", "第6届"],
      ["world-ai-conference", "WAIC 2023"],
      ["shanghai-technology-fair", "第9届"],
    ]);
  });

  it("dates the timeline by month", () => {
    const timeline = blocks.filter((block) => block.kind === "timeline").flatMap((block) => block.items);
    const months = timeline.map((item) => item.label?.zh);
    expect(months).toEqual(["3月", "4月", "7月", "9月", "9月", "11月", "12月"]);
  });

  it("dates each event in the month under which the timeline names its edition", () => {
    const timeline = blocks.filter((block) => block.kind === "timeline").flatMap((block) => block.items);
    const dated = timeline.flatMap((item) => {
      const [event] =
        "text" in item ? (/\{(waic|pujiang|wla)\.edition\}/.exec(item.text) ?? []).slice(1) : [];
      return event ? [[event, item.label?.zh, figures.get(`${event}.dates`)?.value]] : [];
    });
    expect(dated).toEqual([
      ["waic", "7月", "7月"],
      ["pujiang", "9月", "9月9—11日"],
      ["wla", "11月", "11月6—8日"],
    ]);
  });

  it("uses the same edition figures in the timeline and the event cards", () => {
    const timeline = sections.slice(0, 1).flatMap(sentencesOf);
    const told = timeline.flatMap(({ text }) => referencesOf(text));
    const items = blocks.flatMap((block) => block.items);
    const rows = items.flatMap((item) => ("figure" in item ? [item.figure] : []));
    expect(told).toEqual(expect.arrayContaining(["pujiang.edition", "wla.edition", "waic.edition"]));
    expect(rows).toEqual(expect.arrayContaining(["pujiang.edition", "wla.edition", "waic.edition"]));
  });
});
