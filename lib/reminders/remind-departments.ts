import "server-only";
import { addressOfLink } from "@/lib/departments/deliver-link";
import { dueHandOvers } from "@/lib/departments/due";
import { mailOf, remindersText } from "@/lib/departments/messages";
import { recordReminders } from "@/lib/departments/reminder-commands";
import { reminderTokens, remindersSentSince } from "@/lib/departments/reminders-repository";
import { type Attempts, deliver } from "@/lib/notices/delivery";
import { messageIdOf } from "@/lib/notices/message-id";
import { system } from "@/lib/platform/actor";
import { type Db, reader } from "@/lib/platform/database";
import { log } from "@/lib/platform/log";
import { isMailSetUp } from "@/lib/platform/mail";
import { dayOf, daysAfter } from "@/lib/platform/office-day";
import { isInCharge } from "@/lib/platform/shared/charge";
import { site } from "@/lib/platform/site";
import { byAddress, dueParts, type PartToRemind } from "./due-parts";
import { firstStage } from "./stages";

const day = 24 * 60 * 60 * 1000;
/** Longer than from the first reminder of a due day to the last. */
const remembered = 10 * day;

/**
 * Reminds departments by e-mail of what they owe and is due soon, each with one message for all of it that carries the links.
 * Returns how many messages were accepted. They are recorded afterwards, so that a crash in between sends twice rather than never.
 */
export async function remindDepartments(now: Date, attempts: Attempts): Promise<number> {
  if (!isMailSetUp()) return 0;
  const [db, today] = [reader(), dayOf(now)];
  const parts = dueParts(await dueHandOvers(db, today, daysAfter(today, firstStage)), today);
  if (parts.length === 0) return 0;
  const sent = await remindersSentSince(db, new Date(now.getTime() - remembered));
  let accepted = 0;
  for (const [to, own] of byAddress(parts, { sent, today })) {
    if (!isInCharge()) break;
    const key = `${today} ${to}`;
    const words = mailOf("reminder", remindersText(await withLinks(db, own)));
    const mail = { to, ...words, messageId: messageIdOf(key, site()) };
    const delivery = await deliver(mail, { attempts, key, now });
    if (delivery !== "accepted") continue;
    await record(to, own);
    accepted += 1;
  }
  return accepted;
}

async function withLinks(db: Db, parts: readonly PartToRemind[]) {
  const ids = parts.map(({ id }) => id);
  const tokens = await reminderTokens(db, ids);
  return parts.flatMap((part) => {
    const [token, section] = [tokens.get(part.id), { number: part.section, title: part.title }];
    return token === undefined ? [] : [{ ...part, section, url: addressOfLink(token) }];
  });
}

async function record(email: string, parts: readonly PartToRemind[]): Promise<void> {
  const reminded = parts.map(({ id: handOverId, days }) => ({ handOverId, days }));
  const recorded = await recordReminders({ email, reminded }, system);
  if (!recorded.ok) log.warn({ code: recorded.error.code }, "a reminder was not recorded");
}
