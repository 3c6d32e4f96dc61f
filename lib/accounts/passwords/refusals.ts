import type { Bilingual } from "@/lib/platform/bilingual";
import { longestPassword } from "../model";

export const refusals = {
  tooLong: {
    zh: `密码最多 ${longestPassword} 个字符。请缩短一些。`,
    en: `The password may have ${longestPassword} characters at most. Please make it shorter.`,
  },
  pattern: {
    zh: "这个密码是连续或重复的字符，容易猜中。请换一个，例如几个互不相关的词。",
    en: "This password is a sequence or a repetition and easy to guess. Choose another, such as a few unrelated words.",
  },
  own: {
    zh: "这个密码主要由姓名、邮箱或本系统的名称组成，容易猜中。请换一个，例如几个互不相关的词。",
    en: "This password is mostly your name, your address or the name of this system, and easy to guess. Choose another, such as a few unrelated words.",
  },
  common: {
    zh: "这个密码在常用密码的名单上，会最先被试。请换一个，例如几个互不相关的词。",
    en: "This password is on the list of common ones, which are tried first. Choose another, such as a few unrelated words.",
  },
  guessable: {
    zh: "这个密码由常用密码、键盘上相邻的键、日期或重复的部分组成，容易猜中。请换一个，例如几个互不相关的词。",
    en: "This password is made of common ones, neighbouring keys, dates or repetitions, and easy to guess. Choose another, such as a few unrelated words.",
  },
};

export function tooShort(hasSecondFactor: boolean): Bilingual {
  if (hasSecondFactor)
    return { zh: "密码至少要 8 个字符。", en: "The password needs at least 8 characters." };
  return {
    zh: "密码至少要 15 个字符。可以是一句话，空格和汉字都算；启用第二重验证后，8 个字符即可。",
    en: "The password needs at least 15 characters. It may be a sentence; spaces and Chinese characters count. With a second factor, 8 are enough.",
  };
}
