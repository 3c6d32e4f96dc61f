import "./globals.css";
import type { Metadata } from "next";
import { tokensCss } from "@/components/ui/tokens";

export const metadata: Metadata = { title: "没有这一页 · Page not found" };

/** The "not found" page for addresses outside the localised routes, which have no root layout. */
export default function GlobalNotFound() {
  return (
    <html lang="zh-CN">
      <head>
        <style dangerouslySetInnerHTML={{ __html: tokensCss }} />
      </head>
      <body>
        <main id="main" style={{ maxWidth: "40em", margin: "4rem auto", padding: "0 1rem" }}>
          <h1>没有这一页</h1>
          <p>
            地址可能有误。请从<a href="/">首页</a>查找。
          </p>
          <p lang="en">
            There is no such page. You can start from the <a href="/en">front page</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
