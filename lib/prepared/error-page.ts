import { corsHeaders, isOpenData, refusalHeaders } from "@/lib/open-data/open-data-headers";
import { unavailable } from "@/lib/open-data/refusals";
import type { Bilingual } from "@/lib/platform/bilingual";
import { busy, underRepair, unexpected } from "@/lib/platform/refusals";
import type { Refusal } from "@/lib/platform/result";
import type { Answer } from "./answer";
import { etagOf } from "./etag";
import { policyOf } from "./page-policy";

const style =
  "body{max-width:40em;margin:4rem auto;padding:0 1rem;font:17px/1.75 system-ui,sans-serif;" +
  "background:#fbfaf6;color:#1c2328}@media(prefers-color-scheme:dark){body{background:#14191c;color:#e9e5db}}";

type Part = { lang: string; title: string; text: string };

const chinese: Part = {
  lang: "zh-CN",
  title: "页面暂时打不开",
  text: '系统出了意外，正在处理。已发布的内容不受影响。请稍后刷新，或从<a href="/">首页</a>进入。',
};

const english: Part = {
  lang: "en",
  title: "This page cannot be shown",
  text:
    "This page cannot be shown just now. Nothing that was published is affected. Please reload in a while, or start\n" +
    'from the <a href="/en">front page</a>.',
};

const busyChinese: Part = {
  lang: "zh-CN",
  title: "请稍候再来",
  text: "此刻查阅的人很多，这一页暂时排不上。请过几秒再刷新。",
};

const busyEnglish: Part = {
  lang: "en",
  title: "Please try again in a moment",
  text: "Many readers are asking for pages just now, and this one has to wait. Please reload it in a few seconds.",
};

const malformedChinese = { lang: "zh-CN", title: "请求无法读取" };
const malformedEnglish = { lang: "en", title: "This could not be read" };

/** Returns the page in both languages, the reader's first. */
function htmlOf(first: Part, second: Part): string {
  return `<!DOCTYPE html>
<html lang="${first.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${first.title} · ${second.title}</title><style>${style}</style></head>
<body><main><h1>${first.title}</h1>
<p>${first.text}</p>
<p lang="${second.lang}">${second.text}</p></main></body></html>
`;
}

const inBoth = (zh: Part, en: Part) => ({ zh: htmlOf(zh, en), en: htmlOf(en, zh) });

const pages = inBoth(chinese, english);
const busyPages = inBoth(busyChinese, busyEnglish);
const repairPages = inBoth({ ...chinese, text: underRepair.zh }, { ...english, text: underRepair.en });

/**
 * Returns what is sent when an answer cannot be made: a page, or where programs read, a document as of any other refusal. What a
 * page of ours fetches is answered with the refusal as a result.
 */
export function errorAnswer(
  url: string,
  status: 500 | 503,
  refusal: Refusal = { code: "UNEXPECTED", sentence: unexpected },
): Answer {
  if (isOpenData(url)) return document(status, { error: unavailable }, corsHeaders);
  if (url.startsWith("/api/")) return document(status, { ok: false, error: refusal });
  return page(status, pages[localeOf(url)]);
}

/** Returns what is sent while too many pages wait to be made; it asks to come again in two seconds. */
export function busyAnswer(url: string): Answer {
  const answer =
    isOpenData(url) || url.startsWith("/api/")
      ? errorAnswer(url, 503, { code: "UNAVAILABLE", sentence: busy })
      : page(503, busyPages[localeOf(url)]);
  return { ...answer, headers: { ...answer.headers, "retry-after": "2" } };
}

/** Returns what is sent while the database is under repair: the same, with a page that says so. */
export function repairAnswer(url: string): Answer {
  if (!url.startsWith("/api/")) return page(503, repairPages[localeOf(url)]);
  return errorAnswer(url, 503, { code: "UNAVAILABLE", sentence: underRepair });
}

/** Returns what is sent for a request to a page that cannot be understood, or to one of our scripts if that is who asks. */
export function malformedAnswer(url: string, sentence: Bilingual, isScript = false): Answer {
  if (isScript) return document(400, { ok: false, error: { code: "INVALID", sentence } satisfies Refusal });
  const { zh, en } = inBoth(
    { ...malformedChinese, text: sentence.zh },
    { ...malformedEnglish, text: sentence.en },
  );
  return page(400, localeOf(url) === "en" ? en : zh);
}

const localeOf = (url: string) => (/^\/en(?:[/?]|$)/.test(url) ? "en" : "zh");

function document(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  const plain = Buffer.from(JSON.stringify(body));
  return {
    status,
    headers: { ...headers, ...refusalHeaders, ...always(status) },
    etag: etagOf(plain),
    bodies: { plain },
  };
}

// The page needs no framework, database or script.
function page(status: number, html: string): Answer {
  const plain = Buffer.from(html);
  const headers = {
    ...always(status),
    "content-type": "text/html; charset=utf-8",
    "content-language": "zh-CN, en",
    "cache-control": "no-store",
    "content-security-policy": policyOf(html),
  };
  return { status, headers, etag: etagOf(plain), bodies: { plain } };
}

const always = (status: number): Record<string, string> => (status >= 500 ? { "retry-after": "30" } : {});
