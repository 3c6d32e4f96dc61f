import { vi } from "vitest";

/** Far longer than anything takes, so that a machine with other work fails no test. */
const patience = { timeout: 25_000, interval: 20 };

/** Waits until `holds` throws no more. Resolves to what it returns. */
export function eventually<T>(holds: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(holds, patience);
}
