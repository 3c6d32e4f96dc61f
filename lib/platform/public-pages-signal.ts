import { type Restricted, restricted } from "./access";
import { singleton } from "./singleton";

// Raised by Next's copy of this module, heard by the server's, which keeps the prepared pages.
const signal = singleton<{ changing?: () => () => void }>("public pages signal", () => ({}));

/** Registers the listener: `changing` is called before public pages may change, the function it returns afterwards. */
export function onPublicPagesChanging(changing: () => () => void): void {
  signal.changing = changing;
}

/**
 * Wraps a write that may change which releases are in force, or what else public pages show. No prepared page is served while
 * it runs, so that even a request between its commit and its response does not get an outdated page.
 */
export function changingPublicPages<I, T>(write: Restricted<I, T>): Restricted<I, T> {
  return restricted(write.access, async (input, actor) => {
    const changed = signal.changing?.();
    try {
      return await write(input, actor);
    } finally {
      changed?.();
    }
  });
}
