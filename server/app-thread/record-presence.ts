import { z } from "zod";
import { recordVisit } from "@/lib/entry/form/presence";
import type { PresenceAnswer } from "@/lib/entry/form/presence-address";
import { reading } from "@/lib/entry/policy";
import { currentStorageState } from "@/lib/platform/storage/current";
import { forScripts } from "./for-scripts";

const schema = z.object({ sectionId: z.string().min(1).max(100) });

/** Records that the signed-in person has a section open, and responds with the others who do, and with what keeps anything from being saved. */
export const recordPresence = forScripts(reading, async (actor, { body }) => {
  const input = schema.safeParse(parsed(body));
  if (!input.success) return { status: 400, body: JSON.stringify({ others: [] } satisfies PresenceAnswer) };
  const others = await recordVisit(input.data.sectionId, actor);
  const answer: PresenceAnswer = { others, storage: currentStorageState().fault() };
  return { status: 200, body: JSON.stringify(answer) };
});

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
