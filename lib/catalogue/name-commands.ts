import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { deleteEnglishName, findEnglishName, saveEnglishName } from "./name-repository";
import { refusals } from "./refusals";
import { englishNameSchema, removeEnglishNameSchema } from "./schema";

/** Sets the English name of a person, body or place. It takes effect with the next version of each report that has it. */
export const setEnglishName = catalogueCommand(englishNameSchema, async (name, { tx }) => {
  const from = await findEnglishName(tx, name.zh);
  if (from?.en === name.en) return unchanged(name);
  await saveEnglishName(tx, name);
  return recorded(name, {
    type: "name.set",
    subject: `name:${name.zh}`,
    from: from && { name: from },
    to: { name },
  });
});

export const removeEnglishName = catalogueCommand(removeEnglishNameSchema, async ({ zh }, { tx }) => {
  const from = await findEnglishName(tx, zh);
  if (!from) return fail("NOT_FOUND", refusals.noEnglishName);
  await deleteEnglishName(tx, zh);
  return recorded({ zh }, { type: "name.removed", subject: `name:${zh}`, from: { name: from }, to: null });
});
