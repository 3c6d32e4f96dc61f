import "server-only";
import { type Tx, tryWriting, write } from "./database";
import { rescueOnce } from "./rescue";
import { guard } from "./storage/guard";

const interval = 500;

/**
 * Opens the writer, and then looks twice a second whether its file is still there and the same. Where a write failed for a
 * reason that passes, it tries one itself, so that everybody hears when writing works again. Returns what stops it.
 */
export function watchDatabase(): () => void {
  let isTrying = false;
  const attempt = async (work: (tx: Tx) => Promise<void>) => {
    if (isTrying) return;
    isTrying = true;
    // What it failed of is reported by the writer itself.
    await write(work).catch(() => undefined);
    isTrying = false;
  };
  void attempt(async () => undefined);
  const rescue = rescueOnce();
  const timer = setInterval(() => {
    rescue();
    if (guard.isSoundFile() && guard.reported() !== null) void attempt(tryWriting);
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
