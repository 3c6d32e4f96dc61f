export const refusals = {
  emailTaken: {
    zh: "这个邮箱已有账户。请在人员列表里找到它。",
    en: "There is an account with this e-mail address already. Find it in the list of people.",
  },
  noSuchAccount: { zh: "没有这个账户。", en: "There is no such account." },
  noTopic: {
    zh: "有的主题已不存在。请刷新页面后重选。",
    en: "Some of these topics no longer exist. Reload the page and choose again.",
  },
  ownAccount: {
    zh: "不能停用自己的账户。请由另一位管理员操作。",
    en: "You cannot disable your own account. Ask another administrator.",
  },
  lastAdministrator: {
    zh: "这是最后一位能登录的管理员。请先请另一个人担任管理员。",
    en: "This is the last administrator who can sign in. First make somebody else an administrator.",
  },
  disabled: {
    zh: "这个账户已停用。先启用，再生成链接。",
    en: "This account is disabled. Enable it before making a link.",
  },
  noLink: { zh: "没有可以撤回的链接。", en: "There is no link to take back." },
  linkGone: {
    zh: "这个链接已用过、已撤回或已过期。请向管理员要一个新的。",
    en: "This link has been used, taken back or has expired. Ask an administrator for a new one.",
  },
  noSession: {
    zh: "这次登录已经结束。请刷新页面查看现在的列表。",
    en: "This session has ended already. Reload the page for the current list.",
  },
  wrongPassword: {
    zh: "现在的密码不对，没有改动。",
    en: "The current password is not right; nothing was changed.",
  },
  wrongCode: {
    zh: "验证码不对，或已用过。请等应用显示下一个再试；手机的时间须是自动校准的。",
    en: "The code is not right, or was used already. Wait for the next one; the phone's clock has to be set automatically.",
  },
  proposalLapsed: {
    zh: "这个二维码已过期，没有启用。请删去应用里刚添加的账户，扫描页面上新的二维码。",
    en: "This QR code has lapsed; nothing was set up. Delete what your application has just added, and scan the new code on this page.",
  },
  unreadableSecret: {
    zh: "本系统已读不出您的验证器密钥（服务器的 AUTH_SECRET 换过），验证码无从核对。请改填一个恢复码，或请管理员清除您的第二重验证。",
    en: "This system can no longer read the key of your authenticator (its AUTH_SECRET has changed), so no code can be checked. Enter a recovery code instead, or ask an administrator to clear your second factor.",
  },
  noSecondFactor: { zh: "这个账户没有第二重验证。", en: "This account has no second factor." },
  secondFactorNeeded: {
    zh: "您的角色必须使用第二重验证，不能停用。",
    en: "Your role has to have a second factor; it cannot be removed.",
  },
  passwordTooShortAlone: {
    zh: "密码不足 15 个字符，不能只用密码登录。请先换一个更长的密码，再停用第二重验证。",
    en: "A password of fewer than 15 characters cannot stand alone. Choose a longer one before removing the second factor.",
  },
  identityTaken: {
    zh: "这个登录身份已关联另一个账户。",
    en: "This identity is linked with another account already.",
  },
  noIdentity: { zh: "没有关联这个登录身份。", en: "This identity is not linked." },
  onlyIdentity: {
    zh: "这是您唯一的登录方式。请先请管理员生成链接，设置密码。",
    en: "This is your only way to sign in. First ask an administrator for a link and choose a password.",
  },
};

export function tooMany(minutes: number) {
  return {
    zh: `尝试次数过多。请过 ${minutes} 分钟再试，账户没有被锁定。`,
    en: `Too many attempts. Try again in ${minutes} min; the account is not locked.`,
  };
}
