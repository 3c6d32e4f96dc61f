import { expect, it } from "vitest";
import { system } from "@/lib/platform/actor";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { addTestPerson, recordedTypes } from "../accounts.test-data";
import { addTopics } from "./commands";

it("gives a person topics beside those they have, and leaves their sessions alone", async () => {
  const { editor } = await openSmallReport();
  const person = await addTestPerson();
  const give = (...topics: string[]) => addTopics({ personId: person.id, topics }, system);
  const { sessionVersion } = await person.now();
  must(await give("elsewhere"));
  must(await give("training", "elsewhere"));
  expect((await person.now()).topicIds.toSorted()).toEqual(editor.topicIds.toSorted());
  expect((await person.now()).sessionVersion).toBe(sessionVersion);
  must(await give("training"));
  expect(await recordedTypes(person.id)).toEqual(["person.added", "person.changed", "person.changed"]);

  const other = await addTestPerson();
  for (const [refused, code] of [
    [await addTopics({ personId: other.id, topics: ["training"] }, person.actor), "FORBIDDEN"],
    [await addTopics({ personId: other.id, topics: ["training", "nothing"] }, system), "INVALID"],
    [await addTopics({ personId: "nobody", topics: ["training"] }, system), "NOT_FOUND"],
  ] as const)
    expect(refused).toMatchObject({ ok: false, error: { code } });
  expect((await other.now()).topicIds).toEqual([]);
});
