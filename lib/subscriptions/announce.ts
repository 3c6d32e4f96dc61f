import "server-only";
import { reader } from "@/lib/platform/database";
import { log } from "@/lib/platform/log";
import { attemptMail, type MailOutcome } from "@/lib/platform/mail";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { releasesInForce } from "@/lib/publication/releases/in-force-repository";
import { announcedOf, openWriting } from "./announced";
import { recordAnnouncements } from "./commands";
import { mostRefusals, newsFor } from "./model";
import { newsMail } from "./news-mail";
import {
  allSubscribers,
  announcedReleases,
  deleteSubscriber,
  endMessage,
  isAnnounced,
  postponeMessage,
  saveAnnouncement,
  saveRefusals,
  waitingMessages,
  type WaitingMessage,
} from "./repository";

const minute = 60_000;
const [firstDelay, longestDelay] = [minute, 60 * minute];
/** What could not be sent for so long is given up. */
const patience = 3 * 24 * 60 * minute;
/** After this many failures in a row, the server is at fault rather than an address. */
const maxFailuresInARow = 3;

/**
 * Finds the releases in force that nobody was told of, however long that is, and notes whom to tell. What was in force when somebody
 * subscribed is no news to them, because it was noted before.
 */
export async function noteAnnouncements(now: Date): Promise<void> {
  const [releases, announced] = [await releasesInForce(reader(), now), await announcedReleases(reader())];
  for (const release of releases.filter(({ id }) => !announced.has(id)).toReversed()) {
    const hasAny = (await allSubscribers(reader())).length > 0;
    const news = hasAny ? await announcedOf(release, now) : null;
    await unauditedWrite(async (tx) => {
      // Another server may have noted it meanwhile.
      if (await isAnnounced(tx, release.id)) return;
      const told = news ? await allSubscribers(tx) : [];
      const subscriberIds = told.flatMap(({ id, scopes }) => (news && newsFor(scopes, news) ? [id] : []));
      await saveAnnouncement(tx, { releaseId: release.id, subscriberIds, at: now });
    });
  }
}

/** `accepted` are the messages that the mail server took, though the database has not taken a note of it yet. */
type Sending = { site: string; now: Date; accepted: Set<string>; isStopped?: () => boolean };

/**
 * Sends the messages that wait and returns how many were accepted. Each is noted when the mail server has taken it, so that a
 * crash in between sends one message again, with the id that it had.
 */
export async function sendAnnouncements({ site, now, accepted, isStopped }: Sending): Promise<number> {
  const messages = await waitingMessages(reader(), now);
  if (messages.length === 0) return 0;
  const writing = await openWriting(site, now);
  let [sent, failed] = [0, 0];
  for (const message of messages) {
    if (failed >= maxFailuresInARow || isStopped?.()) break;
    const key = `${message.releaseId} ${message.subscriber.id}`;
    const outcome = accepted.has(key) ? "accepted" : await attempt(message, writing);
    if (outcome === "accepted") accepted.add(key);
    await note(message, outcome, now);
    accepted.delete(key);
    if (outcome === "accepted") sent += 1;
    failed = outcome === "failed" ? failed + 1 : 0;
  }
  return sent;
}

type Writing = Awaited<ReturnType<typeof openWriting>>;
type Outcome = MailOutcome | "nothing";

/** Sends a message; "nothing" if the subscriber has asked for something else meanwhile. */
async function attempt({ releaseId, subscriber }: WaitingMessage, writing: Writing): Promise<Outcome> {
  const announced = await writing.announced(releaseId);
  const news = announced && newsFor(subscriber.scopes, announced);
  return announced && news ? attemptMail(newsMail(subscriber, news, announced, writing)) : "nothing";
}

async function note(message: WaitingMessage, outcome: Outcome, now: Date): Promise<void> {
  const { releaseId, subscriber, attempts, since } = message;
  const key = { releaseId, subscriberId: subscriber.id };
  const isOver = now.getTime() - since.getTime() > patience;
  await unauditedWrite(async (tx) => {
    if (outcome === "failed" && !isOver) {
      const delay = Math.min(longestDelay, firstDelay * 2 ** attempts);
      return postponeMessage(tx, key, new Date(now.getTime() + delay));
    }
    const ended = { accepted: "sent", refused: "givenUp", failed: "givenUp", nothing: "nothing" } as const;
    await endMessage(tx, key, ended[outcome]);
    const refusals = outcome === "refused" ? subscriber.refusals + 1 : 0;
    if (refusals >= mostRefusals) await deleteSubscriber(tx, subscriber.id);
    else if (refusals !== subscriber.refusals && outcome !== "failed")
      await saveRefusals(tx, subscriber.id, refusals);
  });
}

/** Tells subscribers of what is new: notes whom, sends what waits, and records what has ended. */
export async function announce(sending: Sending): Promise<number> {
  await noteAnnouncements(sending.now);
  const sent = await sendAnnouncements(sending);
  const recorded = await recordAnnouncements();
  if (!recorded.ok) log.warn({ code: recorded.error.code }, "an announcement was not recorded");
  return sent;
}
