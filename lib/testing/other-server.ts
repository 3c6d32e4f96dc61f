import { vi } from "vitest";

const shared = globalThis as { annals?: Map<string, unknown> | undefined };

/**
 * Loads modules as another server on the same database has them: with nothing in memory that this process, or a server loaded
 * before, has put there. `load` imports them.
 */
export async function loadServer<T>(load: () => Promise<T>): Promise<T> {
  const own = shared.annals;
  shared.annals = undefined;
  vi.resetModules();
  try {
    return await load();
  } finally {
    shared.annals = own;
    vi.resetModules();
  }
}
