import type { Mail } from "@/lib/platform/mail";
import { addressOf, type NoticeEvent } from "./notice";
import { sentenceOf } from "./sentence";

const longestSubject = 70;

/** A notice as an e-mail in both languages, Chinese first; `site` is the address that its link begins with. */
export function emailOf({ email, event }: { email: string; event: NoticeEvent }, site: string): Mail {
  const { zh, en } = sentenceOf(event);
  const line = zh.replace(/\s+/g, " ");
  const subject = line.length > longestSubject ? `${line.slice(0, longestSubject - 1)}…` : line;
  const link = new URL(addressOf(event), site).href;
  const text = `${zh}\n${link}\n\n${en}\n${new URL(`/en${addressOf(event)}`, site).href}\n\n${foot}\n`;
  return { to: email, subject, text };
}

const foot = "这封邮件由系统自动发出，请勿回复。\nThis message was sent automatically; please do not reply.";
