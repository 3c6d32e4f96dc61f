export const refusals = {
  invalidInput: {
    zh: "提交的内容不符合要求，未作任何更改。请检查后重试。",
    en: "What was sent does not have the expected form; nothing was changed. Please check it and try again.",
  },
};
