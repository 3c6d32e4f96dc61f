import { loadUnread } from "@/lib/notices/loaders";
import type { NoticesAnswer } from "@/lib/notices/notices-address";
import { currentStorageState } from "@/lib/platform/storage/current";
import { forScripts } from "../../route-errors";

/** Responds with the number of the signed-in person's unread notices, and with what keeps anything from being saved. */
export const GET = forScripts({ by: "self" }, async () => {
  const unread = await loadUnread();
  const headers = { "cache-control": "no-store" };
  if (unread === null)
    return Response.json({ unread: 0, storage: null } satisfies NoticesAnswer, { status: 401, headers });
  const storage = currentStorageState().fault();
  return Response.json({ unread, storage } satisfies NoticesAnswer, { headers });
});
