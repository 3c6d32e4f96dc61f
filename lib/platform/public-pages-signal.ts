import { type Restricted, restricted } from "./access";
import { singleton } from "./singleton";

// Raised by Next's copy of this module, heard by the server's, which keeps the prepared pages.
const signal = singleton<{ changed?: () => Promise<void> }>("public pages signal", () => ({}));

/** Registers the listener: `changed` is called after public pages may have changed, and resolves once readers are served these. */
export function onPublicPagesChanged(changed: () => Promise<void>): void {
  signal.changed = changed;
}

/**
 * Wraps a write that may change which releases are in force, or what else public pages show. Readers are served the pages of
 * before until the new ones are known, so that nobody waits; whoever made the change is told of it when readers see it.
 */
export function changingPublicPages<I, T>(write: Restricted<I, T>): Restricted<I, T> {
  return restricted(write.access, async (input, actor) => {
    try {
      return await write(input, actor);
    } finally {
      await signal.changed?.();
    }
  });
}
