import type { Mail } from "@/lib/platform/mail";
import { messageIdOf } from "./message-id";
import { accountAdvice, emailFooter, noticeSentence } from "./messages";
import { addressOf, isAccountEvent, type NoticeEvent } from "./notice";

const longestSubject = 70;

type Notice = { id: string; email: string; event: NoticeEvent };

/** Returns the messages that tell a person of an event, each to another of their addresses. */
export function emailsOf({ id, email, event }: Notice, site: string): Mail[] {
  const { zh, en } = noticeSentence(event);
  const line = zh.replace(/\s+/g, " ");
  const subject = line.length > longestSubject ? `${line.slice(0, longestSubject - 1)}…` : line;
  const link = new URL(addressOf(event), site).href;
  const advice = isAccountEvent(event) ? accountAdvice : null;
  const text = [
    ...[zh, ...(advice ? [advice.zh] : []), link, ""],
    ...[en, ...(advice ? [advice.en] : []), new URL(`/en${addressOf(event)}`, site).href, ""],
    `${emailFooter}\n`,
  ].join("\n");
  return recipientsOf(event, email).map((to) => ({
    ...{ to, subject, text },
    messageId: messageIdOf(`${id} ${to}`, site),
  }));
}

function recipientsOf(event: NoticeEvent, email: string): string[] {
  // The message that carries the link says who made it.
  if (event.type === "account.link_made") return [];
  return event.type === "account.email_changed" ? [event.from, email] : [email];
}
