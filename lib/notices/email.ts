import type { Mail } from "@/lib/platform/mail";
import { emailFooter, noticeSentence } from "./messages";
import { addressOf, type NoticeEvent } from "./notice";

const longestSubject = 70;

export function emailOf({ email, event }: { email: string; event: NoticeEvent }, site: string): Mail {
  const { zh, en } = noticeSentence(event);
  const line = zh.replace(/\s+/g, " ");
  const subject = line.length > longestSubject ? `${line.slice(0, longestSubject - 1)}…` : line;
  const link = new URL(addressOf(event), site).href;
  const text = `${zh}\n${link}\n\n${en}\n${new URL(`/en${addressOf(event)}`, site).href}\n\n${emailFooter}\n`;
  return { to: email, subject, text };
}
