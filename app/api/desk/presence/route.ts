import { z } from "zod";
import { reading } from "@/lib/entry/policy";
import { recordVisit } from "@/lib/entry/form/presence";
import { currentStorageState } from "@/lib/platform/storage/current";
import { forScripts } from "../../route-access";

const schema = z.object({ sectionId: z.string().min(1).max(100) });

/** Records that the signed-in person has a section open, and responds with the others who do, and with what keeps anything from being saved. */
export const POST = forScripts(reading, async (actor, request: Request) => {
  const input = schema.safeParse(await request.json().catch(() => null));
  if (!input.success) return Response.json({ others: [] }, { status: 400 });
  const others = await recordVisit(input.data.sectionId, actor);
  return Response.json({ others, storage: currentStorageState().fault() });
});
