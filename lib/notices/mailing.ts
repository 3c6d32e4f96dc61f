import "server-only";
import { reader } from "@/lib/platform/database";
import { sendMail } from "@/lib/platform/mail";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { emailOf } from "./email";
import { saveMailed, unmailedSince } from "./repository";

const day = 24 * 60 * 60 * 1000;
const first = 30_000;
const longest = 30 * 60_000;
/** So many refusals in a row are the server's fault, and not that of an address. */
const patience = 3;

/** How often each notice was refused, and when it may be tried again. */
type Attempts = Map<string, { count: number; notBefore: number }>;

type Round = { site: string; attempts: Attempts; now?: Date; isStopped?: () => boolean };

/**
 * Sends what was told in the last two days and is not read yet; the number sent. A notice is marked as sent after the mail
 * server took it, so that a crash in between sends it again rather than never.
 */
export async function mailNotices({ site, attempts, now = new Date(), isStopped }: Round): Promise<number> {
  const waiting = await unmailedSince(reader(), new Date(now.getTime() - 2 * day));
  for (const id of attempts.keys()) if (!waiting.some((one) => one.id === id)) attempts.delete(id);
  const due = waiting.filter(({ id }) => (attempts.get(id)?.notBefore ?? 0) <= now.getTime());
  let [sent, refused] = [0, 0];
  for (const notice of due) {
    if (refused >= patience || isStopped?.()) break;
    const isTaken = await sendMail(emailOf(notice, site));
    if (isTaken) await unauditedWrite((tx) => saveMailed(tx, notice.id, new Date()));
    else putOff(attempts, notice.id, now);
    [sent, refused] = isTaken ? [sent + 1, 0] : [sent, refused + 1];
  }
  return sent;
}

// Each time it is refused, a notice waits twice as long.
function putOff(attempts: Attempts, id: string, now: Date): void {
  const count = (attempts.get(id)?.count ?? 0) + 1;
  const wait = Math.min(longest, first * 2 ** (count - 1));
  attempts.set(id, { count, notBefore: now.getTime() + wait });
}
