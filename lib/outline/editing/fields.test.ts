import { beforeEach, describe, expect, it } from "vitest";
import { must } from "@/lib/testing/small-report";
import { visibleOutline } from "../visible";
import { addBlock, moveBlock, removeBlock, renameBlock } from "./blocks";
import { codeOf, type Edited, events, newestEvent, openEdited, bilingual, typeInto } from "./edit.test-data";
import { addField, hideField, placeField } from "./fields";
import { labelItem, moveItem, removeItem } from "./items";
import { removeField } from "./removals";

let report: Edited;
beforeEach(async () => {
  report = await openEdited();
});

async function added(indicator: string | null, key: string, blockIndex: number | null = 0) {
  const section = await report.section("8.3");
  const blockId = blockIndex === null ? null : (section.blocks[blockIndex]?.id ?? "nothing");
  const input = { year: report.year, sectionId: section.id, key, indicator, blockId, label: null };
  return addField({ ...input, basis: "annual", required: true }, report.administrator);
}

async function newBlock(): Promise<string> {
  const { id: sectionId } = await report.section("8.3");
  const input = {
    year: report.year,
    sectionId,
    kind: "figures",
    heading: bilingual("数据"),
    series: null,
  } as const;
  return must(await addBlock(input, report.administrator)).id;
}

const itemOf = async (key: string) => {
  const { id } = await report.field(key);
  const blocks = (await report.outline()).sections.flatMap((section) => section.blocks);
  return {
    year: report.year,
    itemId: blocks.flatMap(({ items }) => items).find((one) => one.fieldId === id)?.id ?? "",
  };
};
const fieldOf = async (key: string) => ({ year: report.year, fieldId: (await report.field(key)).id });

describe("a field", () => {
  it("is added to a block, of the indicator's kind", async () => {
    must(await added("event.dates", "training.dates"));
    expect(await report.places("8.3")).toEqual([["text.training", "training.dates"]]);
    expect(await report.field("training.dates")).toMatchObject({ kind: "dates", version: 0 });
    expect(await newestEvent()).toMatchObject({
      type: "field.added",
      to: { key: "training.dates", section: "8.3", indicator: "event.dates", basis: "annual", block: 1 },
    });
  });

  it("is added for sentences only", async () => {
    must(await added("event.dates", "training.dates", null));
    expect(await report.places("8.3")).toEqual([["text.training"]]);
    expect(await newestEvent()).toMatchObject({ to: { block: null } });
  });

  it("may be a sentence, which needs a block", async () => {
    must(await added(null, "text.more"));
    expect(await report.field("text.more")).toMatchObject({ kind: "text", indicator: null });
    expect(codeOf(await added(null, "text.other", null))).toBe("INVALID");
  });

  it("gets a key of its own where none is given", async () => {
    const section = await report.section("8.3");
    const on = { year: report.year, sectionId: section.id, blockId: section.blocks[0]?.id ?? "" };
    const details = { basis: "annual", required: true, label: null } as const;
    const keyAdded = async (indicator: string | null) => {
      const { id } = must(await addField({ ...on, ...details, indicator }, report.administrator));
      return (await report.outline()).fields.find((field) => field.id === id)?.key;
    };
    expect(await keyAdded("event.dates")).toBe("event.dates");
    expect(await keyAdded(null)).toBe("text.8-3.1");
    expect(await keyAdded(null)).toBe("text.8-3.2");
  });

  it.each([
    ["a key that is taken", "event.dates", "training.batches", "CONFLICT"],
    ["an indicator that is not in the catalogue", "nothing", "new", "INVALID"],
    ["a key that is none", "event.dates", "Neu!", "INVALID"],
  ])("is not added with %s", async (_, indicator, key, code) => {
    expect(codeOf(await added(indicator, key))).toBe(code);
  });

  it("is not added twice for one indicator, but shown in one more place", async () => {
    const block = await newBlock();
    const place = { year: report.year, blockId: block, key: "training.batches" };
    must(await placeField(place, report.administrator));
    expect(await report.places("8.3")).toEqual([["text.training"], ["training.batches"]]);
    expect(await newestEvent()).toMatchObject({ type: "field.placed", to: { block: 2, position: 1 } });
    expect(codeOf(await added("training.batches", "training.batches-2", 1))).toBe("CONFLICT");
  });

  it("becomes the edition of an event that has none", async () => {
    const { id: sectionId } = await report.section("8.3");
    const event = { year: report.year, sectionId, kind: "event", heading: null, series: "forum" } as const;
    must(await addBlock(event, report.administrator));
    must(await removeField(await fieldOf("forum.edition"), report.administrator));
    must(await added("event.edition", "forum.number", 1));
    expect((await report.section("8.3")).blocks[1]?.editionId).toBe((await report.field("forum.number")).id);
  });

  it("is hidden and shown, and nothing that is hidden is left in what is filled in and published", async () => {
    must(await hideField({ ...(await fieldOf("text.training")), hidden: true }, report.administrator));
    expect(await newestEvent()).toMatchObject({ type: "field.hidden", to: { key: "text.training" } });
    const visible = visibleOutline(await report.outline());
    expect(visible.fields.map(({ key }) => key)).not.toContain("text.training");
    expect(visible.sections[0]?.blocks).toEqual([]);
    must(await hideField({ ...(await fieldOf("text.training")), hidden: false }, report.administrator));
    expect(visibleOutline(await report.outline()).sections[0]?.blocks).toHaveLength(1);
  });

  it("is removed from every place while it holds nothing", async () => {
    must(await removeField(await fieldOf("forum.dates"), report.administrator));
    expect(await report.places("8.4")).toEqual([["forum.edition", "forum.countries", "forum.theme"]]);
    expect(await report.field("forum.edition")).toMatchObject({ periodId: null });
    expect(await newestEvent()).toMatchObject({
      type: "field.removed",
      from: { key: "forum.dates", section: "8.4", indicator: "event.dates" },
    });
  });

  it("is not removed once it was filled in; it can be hidden", async () => {
    await typeInto(report, "training.batches", "24批");
    const refused = await removeField(await fieldOf("training.batches"), report.administrator);
    expect(refused).toMatchObject({
      error: { code: "LOCKED", sentence: { zh: expect.stringContaining("请改为隐藏") as string } },
    });
    expect((await report.field("training.batches")).version).toBe(1);
  });

  it("is not removed while a sentence refers to it", async () => {
    await typeInto(report, "text.training", "培训{training.people}。");
    const refused = await removeField(await fieldOf("training.people"), report.administrator);
    expect(refused).toMatchObject({ error: { code: "LOCKED", detail: ["text.training"] } });
  });
});

describe("an item", () => {
  it("gets another label", async () => {
    must(
      await labelItem({ ...(await itemOf("forum.dates")), label: bilingual("会期") }, report.administrator),
    );
    expect(await newestEvent()).toMatchObject({
      type: "item.labelled",
      from: { label: null },
      to: { key: "forum.dates", section: "8.4", position: 2, label: bilingual("会期") },
    });
  });

  it("moves within its block and into the next", async () => {
    must(await added("event.dates", "training.dates"));
    await newBlock();
    const item = await itemOf("text.training");
    const down = async () => moveItem({ ...item, direction: "down" }, report.administrator);
    must(await down());
    expect(await report.places("8.3")).toEqual([["training.dates", "text.training"], []]);
    must(await down());
    expect(await report.places("8.3")).toEqual([["training.dates"], ["text.training"]]);
    expect(await newestEvent()).toMatchObject({
      type: "item.moved",
      from: { block: 1, position: 2 },
      to: { key: "text.training", block: 2, position: 1 },
    });
    expect(codeOf(await down())).toBe("NOTHING_TO_DO");
    must(await moveItem({ ...item, direction: "up" }, report.administrator));
    expect(await report.places("8.3")).toEqual([["training.dates", "text.training"], []]);
  });

  it("is removed while its field stays; a sentence keeps its last item", async () => {
    must(await removeItem(await itemOf("forum.theme"), report.administrator));
    expect((await report.field("forum.theme")).key).toBe("forum.theme");
    expect(await newestEvent()).toMatchObject({
      type: "item.removed",
      from: { key: "forum.theme", position: 4 },
    });
    expect(codeOf(await removeItem(await itemOf("text.training"), report.administrator))).toBe("LOCKED");
  });
});

describe("a block", () => {
  it("is added, renamed, moved and removed while it is empty", async () => {
    const target = { year: report.year, blockId: await newBlock() };
    expect(await newestEvent()).toMatchObject({ type: "block.added", to: { number: "8.3", position: 2 } });
    must(await renameBlock({ ...target, heading: null }, report.administrator));
    expect(await newestEvent()).toMatchObject({
      type: "block.renamed",
      from: { heading: bilingual("数据") },
    });
    must(await moveBlock({ ...target, direction: "up" }, report.administrator));
    expect(await newestEvent()).toMatchObject({
      type: "block.moved",
      from: { position: 2 },
      to: { position: 1 },
    });
    expect(await report.places("8.3")).toEqual([[], ["text.training"]]);
    must(await removeBlock(target, report.administrator));
    expect(await newestEvent()).toMatchObject({ type: "block.removed", from: { kind: "figures" } });
    expect(await report.places("8.3")).toEqual([["text.training"]]);
  });

  it("is not removed with something in it, nor added for a series that is not in the catalogue", async () => {
    const { id: sectionId, blocks } = await report.section("8.3");
    const target = { year: report.year, blockId: blocks[0]?.id ?? "" };
    expect(codeOf(await removeBlock(target, report.administrator))).toBe("LOCKED");
    const event = { year: report.year, sectionId, kind: "event", heading: null, series: "nothing" } as const;
    expect(codeOf(await addBlock(event, report.administrator))).toBe("INVALID");
  });
});

describe("who may change blocks, fields and items", () => {
  it.each(["editor", "reviewer"] as const)("is not the %s", async (who) => {
    const { id: sectionId, blocks } = await report.section("8.3");
    const { year } = report;
    const [actor, before] = [report[who], await events()];
    const block = { year, blockId: blocks[0]?.id ?? "" };
    const [field, item] = [await fieldOf("forum.theme"), await itemOf("forum.theme")];
    const more = { key: "new", indicator: null, basis: "annual", required: true, label: null } as const;
    const answers = [
      await addBlock({ year, sectionId, kind: "prose", heading: null, series: null }, actor),
      await renameBlock({ ...block, heading: null }, actor),
      await moveBlock({ ...block, direction: "up" }, actor),
      await removeBlock(block, actor),
      await addField({ year, sectionId, blockId: block.blockId, ...more }, actor),
      await placeField({ ...block, key: "forum.theme" }, actor),
      await hideField({ ...field, hidden: true }, actor),
      await removeField(field, actor),
      await labelItem({ ...item, label: null }, actor),
      await moveItem({ ...item, direction: "up" }, actor),
      await removeItem(item, actor),
    ];
    expect(answers.map(codeOf)).toEqual(answers.map(() => "FORBIDDEN"));
    expect(await events()).toBe(before);
  });
});
