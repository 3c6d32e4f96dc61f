import type { Bilingual } from "@/lib/platform/bilingual";

export const notSaved: Bilingual = {
  zh: "没有保存：连接不上服务器。您输入的内容还在页面上，会自动重试，也可按“重试”。",
  en: "Not saved: the server could not be reached. What you typed is still here and is sent again by itself; you can also press Retry.",
};

export const recovered: Bilingual = {
  zh: "这是上次没有存上的内容，已为您恢复。请核对，按“重试”或离开此格即保存。",
  en: "This was not saved last time and has been recovered for you. Check it, then press Retry or leave the field to save it.",
};

export function noSuchName(name: string): Bilingual {
  return {
    zh: `没有名为〔${name}〕的填报项。请用本节已有的名称，或改为普通文字。`,
    en: `There is no field named 〔${name}〕. Use a name that this section has, or write plain text.`,
  };
}
