import { randomUUID } from "node:crypto";
import type { Drill } from "./drill";
import { inWords, signIn } from "./support/client";
import { fieldsOf, personId, withNumber } from "./support/fields";
import { examined, newLedger } from "./support/ledger";
import { newPlace } from "./support/place";
import { start } from "./support/server";

const newRequest = () => ({ key: randomUUID(), unanswered: [] });

/** A save whose answer was lost is sent again, word for word. */
export const retry: Drill = {
  name: "retry",
  hasShortForm: true,
  run: async (_, report) => {
    const [place, ledger] = [newPlace(), newLedger()];
    const server = await start(place);
    const editor = await signIn(server.url, "editor", personId(place.database, "editor"));
    const [field] = fieldsOf(place.database, "8.3");
    if (!field) throw new Error("The section has no figure.");
    const sent = { request: newRequest() };
    const first = await editor.save(field, withNumber(field, 401), sent);
    const second = await editor.save(field, withNumber(field, 401), sent);
    ledger.note(first);
    const isSame = JSON.stringify(second.value) === JSON.stringify(first.value);
    report({
      case: "the same save sent again",
      done: "word for word, with the key of the first",
      expected: "the answer of the first, and one revision",
      seen: `${inWords(first)}, then ${inWords(second)}${isSame ? ", the same revision" : ""}`,
      held: first.ok && second.ok && isSame,
    });
    const other = await editor.save(field, withNumber(field, 402), { request: newRequest() });
    await server.stop();
    const { seen, isSound } = await examined(place.database, ledger);
    report({
      case: "another save from the same version",
      done: "with a key of its own",
      expected: "a conflict: the key is not a way round it",
      seen: `${inWords(other)}; ${seen}`,
      held: other.error?.code === "CONFLICT" && isSound,
    });
    place.remove();
  },
};
