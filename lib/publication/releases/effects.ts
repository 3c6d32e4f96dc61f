import { singleton } from "@/lib/platform/singleton";

// Reads never wait for a write: they note here what they found in force, and the server records it as soon as it can. The
// releases in memory stay in force until then, whatever becomes of the clock.
const effects = singleton("effects of releases", () => ({
  found: new Set<string>(),
  record: null as (() => void) | null,
}));

/** The ids of the releases that this process has found in force while their effect was not recorded. */
export function idsFoundInForce(): ReadonlySet<string> {
  return effects.found;
}

/** Notes releases that are in force, though nothing says so but the clock. */
export function foundInForce(releases: readonly { id: string }[]): void {
  for (const { id } of releases) effects.found.add(id);
  if (releases.length > 0) effects.record?.();
}

/** Registers the listener that records effects; it is called at every read that finds one not recorded. */
export function onFoundInForce(record: () => void): void {
  effects.record = record;
}
