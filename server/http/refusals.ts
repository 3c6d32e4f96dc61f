import type { Bilingual } from "@/lib/platform/bilingual";
import { type QueryRefusal, shortened } from "@/lib/publication/observations/refusals";

const noParameter = { parameter: null, value: null, allowed: [] };

export function methodNotAllowed(method: string, allowed: readonly string[]): QueryRefusal {
  const quoted = shortened(method);
  return {
    code: "method_not_allowed",
    parameter: null,
    value: quoted,
    allowed: [...allowed],
    zh: `这里不受理 ${quoted} 请求，只受理 ${allowed.join("、")}，未作任何更改。`,
    en: `${quoted} requests are not accepted here, only ${allowed.join(", ")}. Nothing was changed.`,
  };
}

/** For an address with characters that are not percent-encoded; `encoded` is the right spelling, null if it is not known. */
export function rawAddress(address: string, encoded: string | null): QueryRefusal {
  return {
    code: "malformed_address",
    parameter: null,
    value: shortened(address),
    allowed: encoded === null ? [] : [encoded],
    ...(encoded !== null && { example: encoded }),
    zh:
      encoded === null
        ? "地址中有未经编码的字符，无法读取。请按 UTF-8 作百分号编码后重试（curl 可用 -G --data-urlencode）。"
        : `地址中的汉字等字符须先作百分号编码，请改用：${encoded}（curl 可用 -G --data-urlencode）。`,
    en:
      encoded === null
        ? "The address has characters that are not encoded. Please percent-encode them as UTF-8 (with curl: -G --data-urlencode)."
        : `Chinese and other such characters have to be percent-encoded in an address. Please use ${encoded} (with curl: -G --data-urlencode).`,
  };
}

export const malformedRequest: QueryRefusal = {
  code: "malformed_request",
  ...noParameter,
  zh: "收到的请求不符合 HTTP 格式，无法读取，未作任何更改。",
  en: "The request does not have the form of HTTP and could not be read. Nothing was changed.",
};

export const headersTooLarge: QueryRefusal = {
  code: "headers_too_large",
  ...noParameter,
  zh: "请求的地址或标头太长，无法读取。请缩短后重试；从浏览器访问的，请清除本站 cookie 后再试。",
  en: "The address or the headers of the request are too long. Please shorten them; in a browser, clear this site's cookies and try again.",
};

export const requestTimedOut: QueryRefusal = {
  code: "request_timeout",
  ...noParameter,
  zh: "请求没有在规定时间内收全，未作任何更改。请检查网络后重试。",
  en: "The request did not arrive in full in time. Nothing was changed. Please check the connection and try again.",
};

/** `bytes` is the limit. */
export function bodyTooLarge(bytes: number): Bilingual {
  const kilobytes = bytes / 1024;
  const limit = kilobytes < 1024 ? `${kilobytes} kB` : `${kilobytes / 1024} MB`;
  return {
    zh: `发送的内容超过 ${limit}，未被接收，也未作任何更改。请减少内容或分几次提交。`,
    en: `What was sent is larger than ${limit}. It was not accepted and nothing was changed. Please send less at a time.`,
  };
}
