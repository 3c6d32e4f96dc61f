import { corsHeaders, isOpenData, refusalHeaders } from "@/lib/open-data/open-data-headers";
import { unavailable } from "@/lib/open-data/refusals";
import type { Answer } from "./answer";
import { etagOf } from "./etag";
import { policyOf } from "./page-policy";

const style =
  "body{max-width:40em;margin:4rem auto;padding:0 1rem;font:17px/1.75 system-ui,sans-serif;" +
  "background:#fbfaf6;color:#1c2328}@media(prefers-color-scheme:dark){body{background:#14191c;color:#e9e5db}}";

const html = `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>页面暂时打不开 · This page cannot be shown</title><style>${style}</style></head>
<body><main><h1>页面暂时打不开</h1>
<p>系统出了意外，正在处理。已发布的内容不受影响。请稍后刷新，或从<a href="/">首页</a>进入。</p>
<p lang="en">This page cannot be shown just now. Nothing that was published is affected. Please reload in a while, or start
from the <a href="/en">front page</a>.</p></main></body></html>
`;

/** Returns what is sent when an answer cannot be made: a page, or where programs read, a document as of any other refusal. */
export function errorAnswer(url: string, status: 500 | 503): Answer {
  if (!isOpenData(url)) return errorPage(status);
  const plain = Buffer.from(JSON.stringify({ error: unavailable }));
  const headers = {
    ...corsHeaders,
    ...refusalHeaders,
    "retry-after": "30",
    "x-content-type-options": "nosniff",
  };
  return { status, headers, etag: etagOf(plain), bodies: { plain } };
}

// The page needs no framework, database or script.
function errorPage(status: 500 | 503): Answer {
  const plain = Buffer.from(html);
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-language": "zh-CN, en",
    "cache-control": "no-store",
    "retry-after": "30",
    "content-security-policy": policyOf(html),
    "x-content-type-options": "nosniff",
  };
  return { status, headers, etag: etagOf(plain), bodies: { plain } };
}
