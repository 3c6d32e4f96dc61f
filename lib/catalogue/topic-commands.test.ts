import { beforeAll, describe, expect, it } from "vitest";
import { addPerson } from "@/lib/accounts/people/commands";
import { findPerson } from "@/lib/accounts/repository";
import { reader } from "@/lib/platform/database";
import { unnamedInEnglish } from "@/lib/platform/bilingual";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { administrator, editor, newestEvent, refusalOf, bilingual } from "./catalogue.test-data";
import { addTopic, assignEditors, deleteUnusedTopic, renameTopic } from "./topic-commands";
import { findTopic } from "./topic-repository";

const ids: Record<string, string> = {};

beforeAll(async () => {
  await openSmallReport();
  for (const [name, role] of [
    ["li", "editor"],
    ["wang", "editor"],
    ["chen", "reviewer"],
  ] as const) {
    const person = { email: `${name}@annals.test`, name, roles: [role], password: "long enough for a test" };
    ids[name] = must(await addPerson(person, administrator)).id;
  }
});

const idOf = (name: string) => ids[name] ?? "";

describe("a topic", () => {
  const name = bilingual("对外合作", "Cooperation");

  it("is added, renamed and deleted, each recorded", async () => {
    must(await addTopic({ code: "abroad", name }, administrator));
    expect(await newestEvent()).toMatchObject({ type: "topic.added", to: { code: "abroad", name } });
    const renamed = bilingual("国际合作", "International");
    must(await renameTopic({ code: "abroad", name: renamed }, administrator));
    expect(await newestEvent()).toMatchObject({
      type: "topic.renamed",
      from: { name },
      to: { name: renamed },
    });
    must(await deleteUnusedTopic({ code: "abroad" }, administrator));
    expect(await newestEvent()).toMatchObject({ type: "topic.deleted", from: { name: renamed }, to: null });
    expect(await findTopic(reader(), "abroad")).toBeNull();
  });

  it("gets a code of its own where none is given", async () => {
    const codeOf = async (named: { zh: string; en: string }) =>
      must(await addTopic({ code: "", name: named }, administrator)).code;
    expect(await codeOf(bilingual("科学普及", "Science for All"))).toBe("science-for-all");
    expect(await codeOf(bilingual("科普活动", "Science for All"))).toBe("science-for-all-2");
    expect(await codeOf(bilingual("尚无英文名", ""))).toBe("topic");
    expect((await findTopic(reader(), "topic"))?.name).toEqual(unnamedInEnglish("尚无英文名"));
  });

  it("is not recorded when its name is what it was", async () => {
    must(await addTopic({ code: "still", name }, administrator));
    const { seq } = await newestEvent();
    must(await renameTopic({ code: "still", name }, administrator));
    expect((await newestEvent()).seq).toBe(seq);
  });

  it.each([
    [
      "added under a code that is taken",
      () => addTopic({ code: "training", name }, administrator),
      "CONFLICT",
    ],
    [
      "deleted while a section has it",
      () => deleteUnusedTopic({ code: "training" }, administrator),
      "2001 8.3",
    ],
    ["renamed when there is none", () => renameTopic({ code: "none", name }, administrator), "NOT_FOUND"],
    ["deleted when there is none", () => deleteUnusedTopic({ code: "none" }, administrator), "NOT_FOUND"],
    ["added by an editor", () => addTopic({ code: "mine", name }, editor), "FORBIDDEN"],
    ["renamed by an editor", () => renameTopic({ code: "training", name }, editor), "FORBIDDEN"],
    ["deleted by an editor", () => deleteUnusedTopic({ code: "training" }, editor), "FORBIDDEN"],
  ])("is not %s", async (_, change, refusal) => {
    expect(refusalOf(await change())).toContain(refusal);
  });
});

describe("the editors of a topic", () => {
  it("are assigned and taken off, recorded by their addresses", async () => {
    must(await assignEditors({ code: "training", editors: [idOf("wang"), idOf("li")] }, administrator));
    expect(await newestEvent()).toMatchObject({
      type: "topic.editors_assigned",
      from: { code: "training", editors: [] },
      to: { editors: ["li@annals.test", "wang@annals.test"] },
    });
    const topic = await findTopic(reader(), "training");
    expect((await findPerson(reader(), idOf("li")))?.topicIds).toEqual([topic?.id]);

    must(await assignEditors({ code: "training", editors: [idOf("wang")] }, administrator));
    expect(await newestEvent()).toMatchObject({ to: { editors: ["wang@annals.test"] } });
    expect((await findPerson(reader(), idOf("li")))?.topicIds).toEqual([]);
  });

  it("are not recorded when they are the same", async () => {
    const { seq } = await newestEvent();
    must(await assignEditors({ code: "training", editors: [idOf("wang")] }, administrator));
    expect((await newestEvent()).seq).toBe(seq);
  });

  it.each([
    ["a reviewer", () => [idOf("chen")], administrator, "INVALID"],
    ["nobody we know", () => ["somebody"], administrator, "INVALID"],
    ["anybody by an editor", () => [idOf("li")], editor, "FORBIDDEN"],
  ])("are not %s", async (_, editors, actor, refusal) => {
    expect(refusalOf(await assignEditors({ code: "training", editors: editors() }, actor))).toContain(
      refusal,
    );
  });
});
