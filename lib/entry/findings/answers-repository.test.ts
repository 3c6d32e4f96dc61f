import { expect, it } from "vitest";
import { reader, write } from "@/lib/platform/database";
import { openSmallReport } from "@/lib/testing/small-report";
import { answersOf, saveAnswer } from "./answers-repository";

it("returns the answers of a report of thousands of figures, the oldest first", async () => {
  const { fieldId, editor } = await openSmallReport();
  const field = fieldId("training.people");
  const answer = (findingId: string, minute: number) =>
    write((tx) =>
      saveAnswer(tx, {
        fieldId: field,
        findingId,
        reason: "已核对",
        actor: editor,
        at: new Date(Date.UTC(2026, 0, 1, 0, minute)),
      }),
    );
  await answer("later", 2);
  await answer("earlier", 1);
  const many = Array.from({ length: 3_000 }, (_, n) => `field-${n}`);
  const answers = await answersOf(reader(), [...many, field]);
  expect([...answers].map(([id, all]) => [id, all.map((one) => one.findingId)])).toEqual([
    [field, ["earlier", "later"]],
  ]);
});
