import "server-only";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { byProgram } from "@/lib/platform/access";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { printVersion } from "@/lib/publication/content/version";
import { requestIn } from "./confirmation-token";
import { parseScope } from "./model";
import { refusals } from "./refusals";
import {
  deleteScope,
  deleteSubscriber,
  endedAnnouncements,
  findSubscriber,
  saveDone,
  saveSubscription,
} from "./repository";
import { subscriberIdIn, subscriberToken } from "./subscriber-token";

// What readers subscribe to is no part of the audit trail, which could never forget it: what they do is written without an
// entry, and the entry of an announcement says how many were told.

const mostScopes = 100;

/** Stores a subscription whose link came back from its address. Returns the token of the subscriber's page. */
export async function confirmSubscription(token: string, now = new Date()): Promise<Result<string>> {
  const request = requestIn(token, now);
  if (!request) return fail("LOCKED", refusals.notConfirmed);
  const { email, locale, scope } = request;
  const saved = await unauditedWrite(async (tx) => {
    const id = await saveSubscription(tx, { email, locale, scope, at: now });
    const subscriber = await findSubscriber(tx, id);
    const isTooMany = (subscriber?.scopes.length ?? 0) > mostScopes;
    if (isTooMany) await deleteScope(tx, id, scope);
    return isTooMany ? null : id;
  });
  return saved === null ? fail("LOCKED", refusals.tooManyScopes) : ok(subscriberToken(saved));
}

/** Deletes a subscriber with everything that is known of them. It is no error if they had left already. */
export async function leave(token: string): Promise<Result<null>> {
  const id = subscriberIdIn(token);
  if (id === null) return fail("NOT_FOUND", refusals.notSubscribed);
  // Nothing is written for a link that was used before.
  if (await findSubscriber(reader(), id)) await unauditedWrite((tx) => deleteSubscriber(tx, id));
  return ok(null);
}

/** Ends one subscription of a subscriber, who is deleted with the last one. */
export async function dropScope(token: string, printed: string): Promise<Result<null>> {
  const [id, scope] = [subscriberIdIn(token), parseScope(printed)];
  if (id === null || scope === null || !(await findSubscriber(reader(), id)))
    return fail("NOT_FOUND", refusals.notSubscribed);
  await unauditedWrite((tx) => deleteScope(tx, id, scope));
  return ok(null);
}

const record = command(z.object({}), byProgram, async (_, { tx, at }) => {
  const ended = (await endedAnnouncements(tx)).filter(hasCounted);
  const [first, ...others] = ended.map(({ releaseId, sent, givenUp, release }): AuditInput => {
    const { year, ...version } = release;
    const to = { year, version: printVersion(version), sent, givenUp };
    return { type: "release.announced", subject: `release:${releaseId}`, to };
  });
  if (!first) return unchanged(null);
  await saveDone(tx, ended.map(idOf), at);
  return recorded(null, first, ...others);
});

/**
 * Records of each announcement of which no message waits any more to how many subscribers it went. Of one whose subscribers have
 * all left there is nothing to record.
 */
export async function recordAnnouncements(): Promise<Result<null>> {
  const ended = await endedAnnouncements(reader());
  const empty = ended.filter((announcement) => !hasCounted(announcement)).map(idOf);
  if (empty.length > 0) await unauditedWrite((tx) => saveDone(tx, empty, new Date()));
  return ended.length > empty.length ? record({}, system) : ok(null);
}

type Ended = Awaited<ReturnType<typeof endedAnnouncements>>[number];
const hasCounted = ({ sent, givenUp }: Ended) => sent + givenUp > 0;
const idOf = ({ releaseId }: Ended) => releaseId;
