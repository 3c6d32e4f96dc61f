"use client";

import { tokensCss } from "@/components/ui/tokens";

/** The error page for failures in the root layout, which it replaces. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="zh-CN">
      <head>
        <title>页面暂时打不开</title>
        <style dangerouslySetInnerHTML={{ __html: tokensCss }} />
      </head>
      <body style={{ background: "var(--paper)", color: "var(--ink)", font: "17px/1.75 var(--font-sans)" }}>
        <main style={{ maxWidth: "40em", margin: "4rem auto", padding: "0 1rem" }}>
          <h1>页面暂时打不开</h1>
          <p>系统出了意外，已保存的内容不受影响。请稍后重试。</p>
          <p lang="en">
            This page cannot be shown at the moment. Nothing you saved has been lost. Please try again.
          </p>
          <button type="button" onClick={retry}>
            重试 <span lang="en">Try again</span>
          </button>
        </main>
      </body>
    </html>
  );
}
