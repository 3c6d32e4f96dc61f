import type { StorageFault } from "@/lib/platform/storage/fault";

/** Every desk page asks this address what concerns the person, and whether anything can be saved. */
export const noticesAddress = "/api/desk/notices";

export type NoticesAnswer = { unread: number; storage: StorageFault | null; counts: MenuCounts };

/** How much waits behind the entries of the menu: what somebody else waits for, and nothing that can wait. */
export type MenuCounts = { work: number; reviews: number; site: number; people: number };
