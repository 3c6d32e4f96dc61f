import type { StorageFault } from "@/lib/platform/storage/fault";

/** Every open form posts here which section it is of. */
export const presenceAddress = "/api/desk/presence";

/** The names of the others who have the section open, and whether anything can be saved. */
export type PresenceAnswer = { others: string[]; storage?: StorageFault | null };
