import { unreadOf } from "@/lib/notices/loaders";
import type { NoticesAnswer } from "@/lib/notices/notices-address";
import { currentStorageState } from "@/lib/platform/storage/current";
import { forScripts } from "../../route-access";

/** Responds with the number of the signed-in person's unread notices, and with what keeps anything from being saved. */
export const GET = forScripts({ by: "self" }, async (actor, _: Request) => {
  const answer: NoticesAnswer = {
    unread: await unreadOf(actor),
    storage: currentStorageState().fault(),
  };
  return Response.json(answer, { headers: { "cache-control": "no-store" } });
});
