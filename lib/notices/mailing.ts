import "server-only";
import { reader } from "@/lib/platform/database";
import { sendMail } from "@/lib/platform/mail";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { emailOf } from "./email";
import { saveMailed, unsentNoticesSince } from "./repository";

const day = 24 * 60 * 60 * 1000;
const firstDelay = 30_000;
const longestDelay = 30 * 60_000;
/** After this many refusals in a row, the server is at fault rather than an address. */
const maxRefusalsInARow = 3;

type Attempts = Map<string, { count: number; notBefore: number; isAccepted?: true }>;

type MailingInput = { site: string; attempts: Attempts; now?: Date; isStopped?: () => boolean };

/**
 * Sends the unread notices of the last two days and returns how many. A notice is marked after the mail server
 * accepted it, so that a crash in between sends it twice rather than never.
 */
export async function mailNotices({
  site,
  attempts,
  now = new Date(),
  isStopped,
}: MailingInput): Promise<number> {
  const waiting = await unsentNoticesSince(reader(), new Date(now.getTime() - 2 * day));
  for (const id of attempts.keys()) if (!waiting.some((notice) => notice.id === id)) attempts.delete(id);
  const due = waiting.filter(({ id }) => (attempts.get(id)?.notBefore ?? 0) <= now.getTime());
  let [sent, refused] = [0, 0];
  for (const notice of due) {
    if (refused >= maxRefusalsInARow || isStopped?.()) break;
    const isAccepted = attempts.get(notice.id)?.isAccepted ?? (await sendMail(emailOf(notice, site)));
    // Kept, because the database may not take the mark for hours, and the notice would be sent every time.
    if (isAccepted) attempts.set(notice.id, { count: 0, notBefore: 0, isAccepted });
    if (isAccepted) await unauditedWrite((tx) => saveMailed(tx, notice.id, new Date()));
    else postpone(attempts, notice.id, now);
    [sent, refused] = isAccepted ? [sent + 1, 0] : [sent, refused + 1];
  }
  return sent;
}

// Doubles the delay with each refusal.
function postpone(attempts: Attempts, id: string, now: Date): void {
  const count = (attempts.get(id)?.count ?? 0) + 1;
  const wait = Math.min(longestDelay, firstDelay * 2 ** (count - 1));
  attempts.set(id, { count, notBefore: now.getTime() + wait });
}
