import "server-only";
import { reader } from "@/lib/platform/database";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { type Attempts, deliver, type Delivery } from "./delivery";
import { emailsOf } from "./email";
import { saveMailed, unsentNoticesSince } from "./repository";

const day = 24 * 60 * 60 * 1000;
/** After this many refusals in a row, the server is at fault rather than an address. */
const maxRefusalsInARow = 3;

/** `attempts` are by notice and address. */
type MailingInput = { site: string; attempts: Attempts; now?: Date; isStopped?: () => boolean };

/**
 * Sends the unread notices of the last two days and returns how many. A notice is marked after the mail server accepted its
 * messages, so that a crash in between sends them twice rather than never.
 */
export async function mailNotices({
  site,
  attempts,
  now = new Date(),
  isStopped,
}: MailingInput): Promise<number> {
  const waiting = await unsentNoticesSince(reader(), new Date(now.getTime() - 2 * day));
  for (const key of attempts.keys())
    if (!waiting.some(({ id }) => key.startsWith(`${id} `))) attempts.delete(key);
  let [sent, refused] = [0, 0];
  for (const notice of waiting) {
    if (refused >= maxRefusalsInARow || isStopped?.()) break;
    const outcomes: Delivery[] = [];
    for (const mail of emailsOf(notice, site))
      outcomes.push(await deliver(mail, { attempts, key: `${notice.id} ${mail.to}`, now }));
    if (outcomes.includes("refused")) refused += 1;
    else if (outcomes.includes("accepted")) refused = 0;
    if (outcomes.some((outcome) => outcome !== "accepted")) continue;
    await unauditedWrite((tx) => saveMailed(tx, notice.id, new Date()));
    sent += 1;
  }
  return sent;
}
