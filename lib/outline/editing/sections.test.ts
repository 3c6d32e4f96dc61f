import { beforeEach, describe, expect, it } from "vitest";
import { unnamedInEnglish } from "@/lib/platform/bilingual";
import { must } from "@/lib/testing/small-report";
import { codeOf, type Edited, events, newestEvent, openEdited, bilingual, typeInto } from "./edit.test-data";
import { removeSection } from "./removals";
import { addSection, hideSection, moveSection, renameSection, renumberSection, setDue } from "./sections";

let report: Edited;
beforeEach(async () => {
  report = await openEdited();
});

const add = (number: string, as = report.administrator) =>
  addSection({ year: report.year, number, title: bilingual(`第${number}节`), topic: "training" }, as);
const numbers = async () => (await report.outline()).sections.map((section) => section.number);
const on = async (number: string) => ({ year: report.year, sectionId: (await report.section(number)).id });

describe("a section", () => {
  it("is added where its number puts it", async () => {
    must(await add("8.3.1"));
    expect(await numbers()).toEqual(["8.3", "8.3.1", "8.4"]);
    const to = { year: report.year, number: "8.3.1", title: bilingual("第8.3.1节"), topic: "training" };
    expect(await newestEvent()).toMatchObject({ type: "section.added", to });
  });

  it("is not added under a number or for a topic that cannot be", async () => {
    expect(codeOf(await add("8.3"))).toBe("CONFLICT");
    const topic = { year: report.year, number: "9", title: bilingual("九"), topic: "nothing" };
    expect(codeOf(await addSection(topic, report.administrator))).toBe("INVALID");
    expect(codeOf(await add("8."))).toBe("INVALID");
    expect(await numbers()).toEqual(["8.3", "8.4"]);
  });

  it("needs a topic that somebody chose, and no English title", async () => {
    const input = { year: report.year, number: "9", title: { zh: "九", en: "" } };
    expect(codeOf(await addSection({ ...input, topic: "" }, report.administrator))).toBe("INVALID");
    must(await addSection({ ...input, topic: "training" }, report.administrator));
    expect((await report.section("9")).title).toEqual(unnamedInEnglish("九"));
    const renamed = { ...(await on("9")), title: { zh: "第九", en: "" } };
    must(await renameSection(renamed, report.administrator));
    expect((await report.section("9")).title).toEqual(unnamedInEnglish("第九"));
  });

  it.each(["8.7", "8.７", "８。７", " 8.7\u3000", "8. 7"])(
    "is added and renumbered with %j typed",
    async (typed) => {
      must(await add(typed));
      expect(await numbers()).toEqual(["8.3", "8.4", "8.7"]);
      must(
        await renumberSection(
          { ...(await on("8.7")), number: typed.replace(/[7７]/, "９") },
          report.administrator,
        ),
      );
      expect(await numbers()).toEqual(["8.3", "8.4", "8.9"]);
    },
  );

  it.each(["8.05", "08.5", "8.004"])(
    "is not given the number %s, which is another one's with zeros",
    async (number) => {
      const refused = [
        await add(number),
        await renumberSection({ ...(await on("8.3")), number }, report.administrator),
      ];
      for (const result of refused) {
        expect(codeOf(result)).toBe("INVALID");
        expect(result).toMatchObject({
          error: { sentence: { zh: expect.stringContaining(number) as string } },
        });
      }
      expect(await numbers()).toEqual(["8.3", "8.4"]);
    },
  );

  it("is renamed, from and to recorded", async () => {
    const { title } = await report.section("8.3");
    must(await renameSection({ ...(await on("8.3")), title: bilingual("人才培训") }, report.administrator));
    expect((await report.section("8.3")).title.zh).toBe("人才培训");
    expect(await newestEvent()).toMatchObject({
      type: "section.renamed",
      from: { title },
      to: { number: "8.3", title: bilingual("人才培训") },
    });
  });

  it("takes the sections within it along when it is renumbered", async () => {
    must(await add("8.3.1"));
    must(await add("8.3.1.2"));
    must(await renumberSection({ ...(await on("8.3")), number: "8.9" }, report.administrator));
    expect(await numbers()).toEqual(["8.4", "8.9", "8.9.1", "8.9.1.2"]);
    expect(await newestEvent()).toMatchObject({
      type: "section.renumbered",
      from: { numbers: ["8.3", "8.3.1", "8.3.1.2"] },
      to: { numbers: ["8.9", "8.9.1", "8.9.1.2"] },
    });
  });

  it("may be renumbered into a number that one within it had", async () => {
    must(await add("8.3.1"));
    must(await renumberSection({ ...(await on("8.3")), number: "8.3.1" }, report.administrator));
    expect(await numbers()).toEqual(["8.3.1", "8.3.1.1", "8.4"]);
  });

  it("does not take a number that is taken", async () => {
    expect(codeOf(await renumberSection({ ...(await on("8.3")), number: "8.4" }, report.administrator))).toBe(
      "CONFLICT",
    );
  });

  it("changes places and numbers with its neighbour", async () => {
    must(await add("8.4.1"));
    must(await moveSection({ ...(await on("8.4")), direction: "up" }, report.administrator));
    const titles = (await report.outline()).sections.map(({ number, title }) => [number, title.zh]);
    expect(titles).toEqual([
      ["8.3", "论坛"],
      ["8.3.1", "第8.4.1节"],
      ["8.4", "培训"],
    ]);
    expect(await newestEvent()).toMatchObject({ type: "section.moved", to: { numbers: ["8.3", "8.3.1"] } });
    const again = await moveSection({ ...(await on("8.3")), direction: "up" }, report.administrator);
    expect(codeOf(again)).toBe("NOTHING_TO_DO");
  });

  it("is hidden and shown", async () => {
    must(await hideSection({ ...(await on("8.4")), hidden: true }, report.administrator));
    expect(await newestEvent()).toMatchObject({ type: "section.hidden", to: { number: "8.4" } });
    expect((await report.section("8.4")).hidden).toBe(true);
    must(await hideSection({ ...(await on("8.4")), hidden: false }, report.administrator));
    expect(await newestEvent()).toMatchObject({ type: "section.shown", to: { number: "8.4" } });
  });

  it("has a due day, which can be taken back", async () => {
    must(await setDue({ ...(await on("8.3")), dueOn: "2024-03-15" }, report.administrator));
    expect((await report.section("8.3")).dueOn).toBe("2024-03-15");
    must(await setDue({ ...(await on("8.3")), dueOn: null }, report.administrator));
    expect(await newestEvent()).toMatchObject({
      type: "section.due_set",
      from: { dueOn: "2024-03-15" },
      to: { number: "8.3", dueOn: null },
    });
    expect(codeOf(await setDue({ ...(await on("8.3")), dueOn: "2024-02-30" }, report.administrator))).toBe(
      "INVALID",
    );
  });

  it("is removed with its fields while nothing was filled in", async () => {
    must(await removeSection(await on("8.4"), report.administrator));
    expect(await numbers()).toEqual(["8.3"]);
    expect((await report.outline()).fields.map(({ key }) => key)).not.toContain("forum.theme");
    expect(await newestEvent()).toMatchObject({
      type: "section.removed",
      from: {
        number: "8.4",
        topic: "elsewhere",
        fields: expect.arrayContaining(["forum.theme"]) as string[],
      },
    });
  });

  it("is not removed when a field of it was filled in, nor when there are sections within", async () => {
    await typeInto(report, "forum.theme", "主题");
    const refused = await removeSection(await on("8.4"), report.administrator);
    expect(refused).toMatchObject({
      error: { code: "LOCKED", sentence: { zh: expect.stringContaining("隐藏") as string } },
    });
    must(await add("8.3.1"));
    expect(codeOf(await removeSection(await on("8.3"), report.administrator))).toBe("LOCKED");
    expect(await numbers()).toEqual(["8.3", "8.3.1", "8.4"]);
  });
});

describe("who may change the sections", () => {
  it.each(["editor", "reviewer"] as const)("is not the %s", async (who) => {
    const [target, before] = [await on("8.3"), await events()];
    const actor = report[who];
    const answers = [
      await add("9", actor),
      await renameSection({ ...target, title: bilingual("新") }, actor),
      await renumberSection({ ...target, number: "9" }, actor),
      await moveSection({ ...target, direction: "down" }, actor),
      await hideSection({ ...target, hidden: true }, actor),
      await setDue({ ...target, dueOn: "2024-03-15" }, actor),
      await removeSection(target, actor),
    ];
    expect(answers.map(codeOf)).toEqual(answers.map(() => "FORBIDDEN"));
    expect(await events()).toBe(before);
  });

  it("is nobody for a year without a report, or a section that is gone", async () => {
    const nowhere = { year: 1990, sectionId: "nothing", hidden: true };
    expect(codeOf(await hideSection(nowhere, report.administrator))).toBe("NOT_FOUND");
    expect(codeOf(await hideSection({ ...nowhere, year: report.year }, report.administrator))).toBe(
      "NOT_FOUND",
    );
  });
});
