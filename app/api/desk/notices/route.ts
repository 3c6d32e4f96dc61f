import { unreadOf } from "@/lib/notices/loaders";
import type { NoticesAnswer } from "@/lib/notices/notices-address";
import { currentStorageState } from "@/lib/platform/storage/current";
import { menuCountsOf } from "@/lib/tasks/menu-counts";
import { forScripts } from "../../route-access";

/** Responds with how much waits for the signed-in person, and with what keeps anything from being saved. */
export const GET = forScripts({ by: "self" }, async (actor, _: Request) => {
  const answer: NoticesAnswer = {
    unread: await unreadOf(actor),
    storage: currentStorageState().fault(),
    counts: await menuCountsOf(actor),
  };
  return Response.json(answer, { headers: { "cache-control": "no-store" } });
});
