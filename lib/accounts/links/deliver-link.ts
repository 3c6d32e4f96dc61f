import "server-only";
import { env } from "@/lib/platform/env";
import { sendMail } from "@/lib/platform/mail";
import type { MadeLink } from "./commands";
import type { Purpose } from "./one-time-link";

/** What an administrator is shown once: where the link leads, until when, and whether it was sent as well. */
export type DeliveredLink = {
  personId: string;
  url: string;
  purpose: Purpose;
  expiresAt: string;
  isMailed: boolean;
};

/** The address of a one-time link, in Chinese as the site is by default; the page offers the other language. */
export function addressOfLink(token: string): string {
  const site = env.APP_URL ?? `http://localhost:${env.PORT}`;
  return new URL(`/welcome/${token}`, site).href;
}

/** Hands a link over: to be copied, and by e-mail where that is set up. */
export async function deliverLink({ token, email, expiresAt, ...made }: MadeLink): Promise<DeliveredLink> {
  const url = addressOfLink(token);
  const isMailed = await sendMail({ to: email, ...messageOf(made.purpose, url, expiresAt) });
  return {
    personId: made.personId,
    purpose: made.purpose,
    url,
    expiresAt: expiresAt.toISOString(),
    isMailed,
  };
}

function messageOf(purpose: Purpose, url: string, expiresAt: Date) {
  const until = `${expiresAt.toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 16)} (UTC+8)`;
  const isInvitation = purpose === "invitation";
  return {
    subject: isInvitation
      ? "Annals：请设置密码 / choose your password"
      : "Annals：重设密码 / reset your password",
    text: [
      isInvitation
        ? "已为您开设账户。请打开链接，设置密码："
        : "管理员为您发起了密码重设。请打开链接，设置新密码：",
      url,
      `链接只能用一次，${until} 前有效。若您没有想到会收到这封邮件，请告诉管理员。`,
      "",
      isInvitation
        ? "An account has been opened for you. Open the link to choose your password."
        : "An administrator has started a password reset for you. Open the link to choose a new password.",
      `The link works once and until ${until}. If you did not expect this message, tell your administrator.`,
    ].join("\n"),
  };
}
