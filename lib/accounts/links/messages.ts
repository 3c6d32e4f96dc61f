import type { Purpose } from "./one-time-link";

/** `madeBy` is null for who runs the server. `until` is printed as it is, with its time zone. */
type Link = { url: string; madeBy: string | null; until: string };

/** Returns the e-mail that carries a one-time link, Chinese first. */
export function linkEmail(purpose: Purpose, { url, madeBy, until }: Link): { subject: string; text: string } {
  const isInvitation = purpose === "invitation";
  const by = { zh: madeBy ?? "系统管理员", en: madeBy ?? "A system administrator" };
  return {
    subject: isInvitation
      ? "Annals：请设置密码 / choose your password"
      : "Annals：重设密码 / reset your password",
    text: [
      isInvitation
        ? `${by.zh}为您开设了账户。请打开链接，设置密码：`
        : `${by.zh}为您发起了密码重设。请打开链接，设置新密码：`,
      url,
      `链接只能用一次，${until} 前有效。若您没有想到会收到这封邮件，请告诉${isInvitation ? "" : "另一位"}管理员。`,
      "",
      isInvitation
        ? `${by.en} has opened an account for you. Open the link to choose your password.`
        : `${by.en} has started a password reset for you. Open the link to choose a new password.`,
      `The link works once and until ${until}. If you did not expect this message, tell ${isInvitation ? "an" : "another"} administrator.`,
    ].join("\n"),
  };
}
