import "server-only";
import { reader } from "@/lib/platform/database";
import { type Mail, sendMail } from "@/lib/platform/mail";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { emailsOf } from "./email";
import { saveMailed, unsentNoticesSince } from "./repository";

const day = 24 * 60 * 60 * 1000;
const firstDelay = 30_000;
const longestDelay = 30 * 60_000;
/** After this many refusals in a row, the server is at fault rather than an address. */
const maxRefusalsInARow = 3;

/** By notice and address. */
type Attempts = Map<string, { count: number; notBefore: number; isAccepted?: true }>;

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
    const outcomes: Outcome[] = [];
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

type Outcome = "accepted" | "refused" | "postponed";

async function deliver(
  mail: Mail,
  { attempts, key, now }: { attempts: Attempts; key: string; now: Date },
): Promise<Outcome> {
  const attempt = attempts.get(key);
  // Kept, because the database may not take the mark for hours, and the message would be sent every time.
  if (attempt?.isAccepted) return "accepted";
  if ((attempt?.notBefore ?? 0) > now.getTime()) return "postponed";
  if (await sendMail(mail)) {
    attempts.set(key, { count: 0, notBefore: 0, isAccepted: true });
    return "accepted";
  }
  postpone(attempts, key, now);
  return "refused";
}

// Doubles the delay with each refusal.
function postpone(attempts: Attempts, key: string, now: Date): void {
  const count = (attempts.get(key)?.count ?? 0) + 1;
  const wait = Math.min(longestDelay, firstDelay * 2 ** (count - 1));
  attempts.set(key, { count, notBefore: now.getTime() + wait });
}
