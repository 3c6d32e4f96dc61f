import type { Bilingual } from "@/lib/platform/bilingual";

/** Shown when an action got no answer from the server. */
export const notReached: Bilingual = {
  zh: "连接不上服务器，操作没有完成。已填写的内容还在，请稍后再试。",
  en: "The server could not be reached, so this was not done. Anything you typed is still here; try again in a moment.",
};
