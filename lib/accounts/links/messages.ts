import type { Purpose } from "./one-time-link";

/** Returns the e-mail that carries a one-time link, Chinese first. `until` is printed as it is, with its time zone. */
export function linkEmail(purpose: Purpose, url: string, until: string): { subject: string; text: string } {
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
