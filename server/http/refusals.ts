import type { Bilingual } from "@/lib/platform/bilingual";

export function methodNotAllowed(allowed: string): Bilingual {
  return {
    zh: `这里只受理 ${allowed} 请求，未作任何更改。`,
    en: `Only ${allowed} requests are accepted here. Nothing was changed.`,
  };
}

/** `limit` is in megabytes. */
export function bodyTooLarge(limit: number): Bilingual {
  return {
    zh: `发送的内容超过 ${limit} MB，未被接收，也未作任何更改。请减少内容或分几次提交。`,
    en: `What was sent is larger than ${limit} MB. It was not accepted and nothing was changed. Please send less at a time.`,
  };
}

export const observationsUnavailable: Bilingual = {
  zh: "数据暂时取不到，系统正在处理。请稍后再试；整版文件见 /data。",
  en: "The data cannot be read just now. Please try again in a while; files of whole versions are listed at /data.",
};
