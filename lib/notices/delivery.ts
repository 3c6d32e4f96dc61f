import "server-only";
import { type Mail, sendMail } from "@/lib/platform/mail";

const firstDelay = 30_000;
const longestDelay = 30 * 60_000;

/** What became of messages, each under a key of its own. Kept in memory: a server that is started anew begins again. */
export type Attempts = Map<string, { count: number; notBefore: number; isAccepted?: true }>;

export type Delivery = "accepted" | "refused" | "postponed";

/** Sends a message unless it was accepted before, or refused so short a time ago that it is to wait. */
export async function deliver(
  mail: Mail,
  { attempts, key, now }: { attempts: Attempts; key: string; now: Date },
): Promise<Delivery> {
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
