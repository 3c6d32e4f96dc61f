import { join } from "node:path";
import { answerFromResponse, compressed } from "@/lib/prepared/answer";
import { readyToSend } from "@/lib/prepared/send-answer";
import { openSetStore } from "@/lib/prepared/set-store";

const types: Record<string, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  css: "text/css; charset=utf-8",
  xml: "application/atom+xml; charset=utf-8",
  pdf: "application/pdf",
};

const origin = { build: "b", office: "o", siteTexts: "t", releases: ["r"] };

/** Returns a page as it is prepared, with a head, links and a form. */
export function pageOf(title: string, body: string): string {
  return (
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/>' +
    `<link rel="stylesheet" href="/_next/static/a.css"/><style>p{color:red}</style><title>${title}</title></head>` +
    `<body><header><a href="/search">搜索</a></header><main><h1>${title}</h1><p>${body}</p>` +
    `<form data-search="true" action="/search"><input name="q"/></form></main></body></html>`
  );
}

/** What a small site publishes, by its addresses: one year with two versions, of which the newer is in force. */
export const smallSite: Readonly<Record<string, string>> = {
  "/": pageOf("首页", '<a href="/reports/2023">2023</a>'),
  "/en": pageOf("Home", '<a href="/en/search?q=a&amp;in=b">search</a>'),
  "/missing": pageOf("没有这一页", "地址可能有误。"),
  "/en/missing": pageOf("There is no such page", "The address may be wrong."),
  "/search": pageOf("搜索", "输入搜索词"),
  "/en/search": pageOf("Search", "Type something"),
  "/reports/2023": pageOf(
    "2023",
    '<a href="/api/v1/observations.csv?year=2023&amp;version=1.1">CSV</a> <a href="/sign-in">登录</a>',
  ),
  "/reports/2023/versions/1.0": pageOf("2023 1.0", "六万人次"),
  "/reports/2023/versions/1.1": pageOf("2023 1.1", "七万人次"),
  "/feed.xml": `<feed>${"条目".repeat(300)}</feed>`,
  "/_next/static/a.css": `p{color:red}${"/* */".repeat(200)}`,
  "/api/v1/observations.csv": `all,${"8.4,六万\r\n".repeat(100)}`,
  "/api/v1/observations.csv?year=2023&version=1.0": `1.0,${"8.4,六万\r\n".repeat(100)}`,
  "/api/v1/observations.csv?year=2023&version=1.1": `1.1,${"8.4,七万\r\n".repeat(100)}`,
  "/reports/2023/report.pdf": "%PDF-1.7",
};

/** Stores a set as the site does, and has `current` point to it. */
export async function storeSet(folder: string, id: string, site: Readonly<Record<string, string>>) {
  const draft = await openSetStore(folder).begin(id, origin);
  for (const [url, body] of Object.entries(site)) {
    const ending = /\.([a-z]+)(?:\?|$)/.exec(url)?.[1] ?? "";
    const headers = {
      "content-type": types[ending] ?? "text/html; charset=utf-8",
      ...(url.startsWith("/_next/") && { "cache-control": "public, max-age=31536000, immutable" }),
      ...(ending === "csv" && { "content-disposition": 'attachment; filename="annals.csv"' }),
    };
    const answer = answerFromResponse({ status: 200, headers, body: Buffer.from(body) });
    await draft.add(url, readyToSend(await compressed(answer, "small")), []);
  }
  await draft.finish();
  return join(folder, id);
}
