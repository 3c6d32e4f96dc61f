import type { StorageFault } from "@/lib/platform/storage/fault";

/** Every desk page asks this address how many notices are unread, and whether anything can be saved. */
export const noticesAddress = "/api/desk/notices";

export type NoticesAnswer = { unread: number; storage: StorageFault | null };
