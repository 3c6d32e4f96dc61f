export const refusals = {
  signInToOpen: {
    zh: "这里只供工作人员使用。请先登录，再打开这个链接。",
    en: "This is for staff only. Sign in, then open this link again.",
  },
  notSameOrigin: {
    zh: "这个请求不是从本系统的页面发出的，未作任何更改。",
    en: "This request did not come from a page of this system; nothing was changed.",
  },
  signedOut: {
    zh: "登录已失效。您输入的内容还在页面上：请在新窗口重新登录，再回到这里保存。",
    en: "Your session has ended. What you typed is still on this page: sign in again in a new window, then come back and save.",
  },
  otherPerson: {
    zh: "未作任何更改：打开这个页面的和现在登录的不是同一个人，不能记到别人名下。输入的内容还在页面上：打开页面的人请在新窗口重新登录，再回到这里；若不是您输入的，请刷新页面。",
    en: "Nothing was changed: somebody else opened this page than is signed in now, and nothing is recorded under another person's name. What was typed is still on the page: if you opened it, sign in again in a new window and come back; if it is not yours, reload the page.",
  },
  formNeeded: {
    zh: "登录请求须以表单格式（application/x-www-form-urlencoded）发送，未作任何更改。",
    en: "A sign-in has to be sent as a form (application/x-www-form-urlencoded). Nothing was changed.",
  },
  requiredStep: {
    zh: "请先到“账户”页完成登录安全设置。您输入的内容还在页面上。",
    en: "First finish setting up your sign-in on the account page. What you typed is still on this page.",
  },
  reauthenticate: {
    zh: "这一步要再次输入密码，还没有执行。",
    en: "This step needs your password again; it has not been carried out.",
  },
};
