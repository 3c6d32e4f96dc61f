import type { NoticesAnswer } from "@/lib/notices/notices-address";
import { countUnread } from "@/lib/notices/repository";
import { reader } from "@/lib/platform/database";
import { currentStorageState } from "@/lib/platform/storage/current";
import { menuCountsOf } from "@/lib/tasks/menu-counts";
import { forScripts } from "./for-scripts";

/** Responds with how much waits for the signed-in person, and with what keeps anything from being saved. */
export const countNotices = forScripts({ by: "self" }, async (actor) => {
  const answer: NoticesAnswer = {
    unread: await countUnread(reader(), actor.id),
    storage: currentStorageState().fault(),
    counts: await menuCountsOf(actor),
  };
  return { status: 200, body: JSON.stringify(answer) };
});
