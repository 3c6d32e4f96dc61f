export const refusals = {
  notConfirmed: {
    zh: "这个确认链接不完整，或已过期。没有保存任何内容；请重新申请订阅。",
    en: "This link is incomplete or has lapsed. Nothing was saved; please ask again.",
  },
  notSubscribed: {
    zh: "这个链接下已经没有订阅，也没有保存地址。",
    en: "There is no subscription behind this link any more, and no address is kept.",
  },
  tooManyScopes: {
    zh: "一个地址最多订阅 100 项。请先退订不需要的，再打开这个链接。",
    en: "One address can have 100 subscriptions. End some that you do not need, and open this link again.",
  },
  off: {
    zh: "本站没有设置邮件，不能用邮件订阅。请改用阅读器订阅。",
    en: "This site does not send mail. Please use one of the feeds.",
  },
  notOneClick: {
    zh: "退订请求不完整。请打开邮件里的退订链接，在页面上退订。",
    en: "The request to leave is incomplete. Please open the link in the message and leave there.",
  },
};
