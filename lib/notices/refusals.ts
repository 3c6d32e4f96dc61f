export const refusals = {
  invalidInput: {
    zh: "没有标为已读：提交的内容不符合要求。请刷新后重试。",
    en: "Not marked as read: what was sent does not have the expected form. Reload the page and try again.",
  },
};
