import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { oneLine } from "@/lib/characters/clean-text";
import { xmlText } from "@/lib/characters/xml-characters";
import { env } from "./env";
import { log } from "./log";

export type Mail = { to: string; subject: string; text: string };

let transport: Transporter | undefined;

export function isMailSetUp(): boolean {
  return env.SMTP_URL !== undefined;
}

/**
 * Sends a plain-text message. Returns false, and never throws, if mail is not set up or the server refuses. Must not
 * be called inside a transaction, which would wait for the mail server.
 */
export async function sendMail({ to, subject, text }: Mail): Promise<boolean> {
  if (!env.SMTP_URL) return false;
  // nodemailer's own timeouts are minutes.
  transport ??= createTransport(env.SMTP_URL, { from: env.MAIL_FROM, ...timeouts });
  try {
    await transport.sendMail({ to, subject: oneLine(xmlText(subject)), text: xmlText(text) });
    return true;
  } catch (error) {
    log.warn({ error: (error as Error).message }, "a message could not be sent");
    return false;
  }
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
