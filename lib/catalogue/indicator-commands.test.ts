import { beforeAll, describe, expect, it } from "vitest";
import { unnamedInEnglish, untranslated } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { administrator, editor, newestEvent, refusalOf, bilingual, typed } from "./catalogue.test-data";
import { stampOf } from "./edit-stamp";
import { addIndicator, changeIndicator, deleteUnusedIndicator } from "./indicator-commands";
import { findIndicator } from "./indicator-repository";
import { addUnit } from "./unit-commands";

beforeAll(async () => {
  await openSmallReport();
});

const storedIndicator = async (code: string) => {
  const indicator = await findIndicator(reader(), code);
  if (!indicator) throw new Error(`There is no ${code}.`);
  return { ...indicator, stamp: stampOf(indicator) };
};

describe("adding an indicator", () => {
  it("records it as it was added, trimmed and without an empty comparability note", async () => {
    must(await addIndicator(typed("pilots", { name: bilingual(" 试点 ", "Pilots") }), administrator));
    expect(await newestEvent()).toMatchObject({
      type: "indicator.added",
      to: { code: "pilots", name: bilingual("试点", "Pilots"), unit: "个", comparability: null },
    });
    expect(await storedIndicator("pilots")).toMatchObject({ rules: null, grades: [], mergedInto: null });
  });

  it("needs no English, and says where there is none", async () => {
    const input = {
      name: bilingual("沙龙", ""),
      definition: bilingual("当年场数", ""),
      comparability: bilingual("口径", ""),
    };
    must(await addIndicator(typed("salons", input), administrator));
    expect(await storedIndicator("salons")).toMatchObject({
      name: unnamedInEnglish("沙龙"),
      definition: untranslated("当年场数"),
      comparability: untranslated("口径"),
    });
  });

  it("makes a code of the topic and the English name where none is given", async () => {
    const input = typed("", { name: bilingual("基地", "Training sites") });
    expect(must(await addIndicator({ ...input, topic: "training" }, administrator)).code).toBe(
      "training.training-sites",
    );
    expect(must(await addIndicator(input, administrator)).code).toBe("training-sites");
  });

  it.each([
    ["a code that is taken", typed("training.batches"), "CONFLICT"],
    ["a code with a space", typed("two words"), "INVALID"],
    ["no Chinese name", typed("nameless", { name: { zh: " ", en: "Name" } }), "INVALID"],
    ["a note in English alone", typed("half", { comparability: { zh: "", en: "Counted anew" } }), "INVALID"],
    [
      "a unit named in English for one only",
      typed("one", { unitInEnglish: { one: "view", many: "" } }),
      "INVALID",
    ],
    ["a unit that nobody knows", typed("odd", { unit: "皮" }), "INVALID"],
  ])("refuses %s", async (_, input, code) => {
    const { seq } = await newestEvent();
    expect(refusalOf(await addIndicator(input, administrator))).toContain(code);
    expect((await newestEvent()).seq).toBe(seq);
  });

  it("takes a unit that the office added, and gives dates none", async () => {
    must(await addUnit({ sign: "匣", name: bilingual("匣", "volume"), dimension: "thing" }, administrator));
    must(await addIndicator(typed("books", { unit: "匣" }), administrator));
    must(await addIndicator(typed("book.days", { kind: "dates", unit: "匣" }), administrator));
    expect([(await storedIndicator("books")).unit, (await storedIndicator("book.days")).unit]).toEqual([
      "匣",
      "",
    ]);
  });

  it("keeps what its unit is called in English, and takes two empty inputs for the usual name", async () => {
    const views = { one: "view", many: "views" };
    must(await addIndicator(typed("online", { unit: "人次", unitInEnglish: views }), administrator));
    expect(await newestEvent()).toMatchObject({ to: { unitInEnglish: views } });
    expect((await storedIndicator("online")).unitInEnglish).toEqual(views);
    const { stamp } = await storedIndicator("online");
    const usual = typed("online", { unit: "人次", unitInEnglish: { one: "", many: " " } });
    must(await changeIndicator({ ...usual, stamp }, administrator));
    expect((await storedIndicator("online")).unitInEnglish).toBeNull();
  });

  it("is for administrators", async () => {
    expect(refusalOf(await addIndicator(typed("mine"), editor))).toContain("FORBIDDEN");
  });
});

describe("changing an indicator", () => {
  it("records from and to", async () => {
    must(await addIndicator(typed("changing"), administrator));
    const { stamp } = await storedIndicator("changing");
    const comparability = bilingual("2021年起含线上", "Online included since 2021");
    must(await changeIndicator({ ...typed("changing", { comparability }), stamp }, administrator));
    expect(await newestEvent()).toMatchObject({
      type: "indicator.changed",
      from: { code: "changing", comparability: null },
      to: { code: "changing", comparability },
    });
  });

  it("records nothing when nothing changed", async () => {
    must(await addIndicator(typed("same"), administrator));
    const { seq } = await newestEvent();
    must(
      await changeIndicator(
        { ...typed("same"), stamp: (await storedIndicator("same")).stamp },
        administrator,
      ),
    );
    expect((await newestEvent()).seq).toBe(seq);
  });

  it("does not overwrite another person's change", async () => {
    must(await addIndicator(typed("twice"), administrator));
    const { stamp } = await storedIndicator("twice");
    must(await changeIndicator({ ...typed("twice", { unit: "项" }), stamp }, administrator));
    const late = await changeIndicator({ ...typed("twice", { unit: "家" }), stamp }, administrator);
    expect(refusalOf(late)).toContain("CONFLICT This indicator was changed since you opened the page");
    expect((await storedIndicator("twice")).unit).toBe("项");
  });

  it("keeps the kind of an indicator in use, and says where that is", async () => {
    const { stamp } = await storedIndicator("training.batches");
    const input = { ...typed("training.batches", { kind: "text" }), stamp };
    expect(refusalOf(await changeIndicator(input, administrator))).toMatch(/LOCKED .*2001 8\.3/);
  });

  it("lets the kind of an unused one change", async () => {
    must(await addIndicator(typed("unused.kind"), administrator));
    const { stamp } = await storedIndicator("unused.kind");
    must(await changeIndicator({ ...typed("unused.kind", { kind: "text" }), stamp }, administrator));
    expect(await storedIndicator("unused.kind")).toMatchObject({ kind: "text", unit: "" });
  });

  it.each([
    ["what does not exist", "nothing", administrator, "NOT_FOUND"],
    ["without the role", "pilots", editor, "FORBIDDEN"],
  ])("refuses %s", async (_, code, actor, refusal) => {
    expect(refusalOf(await changeIndicator({ ...typed(code), stamp: "" }, actor))).toContain(refusal);
  });
});

describe("deleting an indicator", () => {
  it("records what it was", async () => {
    must(await addIndicator(typed("short-lived"), administrator));
    must(await deleteUnusedIndicator({ code: "short-lived" }, administrator));
    expect(await newestEvent()).toMatchObject({
      type: "indicator.deleted",
      from: { code: "short-lived", kind: "quantity", rules: null, grades: 0 },
      to: null,
    });
    expect(await findIndicator(reader(), "short-lived")).toBeNull();
  });

  it("refuses one in use and says where it is used", async () => {
    expect(refusalOf(await deleteUnusedIndicator({ code: "event.theme" }, administrator))).toBe(
      "LOCKED This is in use and cannot be deleted: 2001 8.4.",
    );
  });

  it("is for administrators", async () => {
    expect(refusalOf(await deleteUnusedIndicator({ code: "pilots" }, editor))).toContain("FORBIDDEN");
  });
});
