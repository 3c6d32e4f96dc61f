import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MarkdownText } from "@/components/ui/markdown-text";
import { hrefIn } from "@/lib/site-texts/addresses";
import { blocksOf, headingsIn, wrongLinks } from "@/lib/site-texts/markdown";

const htmlOf = (text: string) =>
  renderToStaticMarkup(<MarkdownText blocks={blocksOf(text)} />).replace(/^<div[^>]*>|<\/div>$/g, "");

describe("a text in Markdown", () => {
  it.each([
    ["一段\n\n又一段", "<p>一段</p><p>又一段</p>"],
    ["断开的\n一段，\n接着", "<p>断开的一段，接着</p>"],
    ["two\nlines", "<p>two lines</p>"],
    ["## 小标题", '<h2 id="小标题" data-level="2">小标题</h2>'],
    ["# Too large", '<h2 id="too-large" data-level="2">Too large</h2>'],
    ["##### Too small", '<h3 id="too-small" data-level="3">Too small</h3>'],
    ["## 甲\n\n## 甲", '<h2 id="甲" data-level="2">甲</h2><h2 id="甲-2" data-level="2">甲</h2>'],
    ["- 一\n- 二", "<ul><li>一</li><li>二</li></ul>"],
    ["3. c\n4. d", '<ol start="3"><li>c</li><li>d</li></ol>'],
    ["- 外\n  - 内", "<ul><li>外<ul><li>内</li></ul></li></ul>"],
    ["**超（逾）**是", "<p><strong>超（逾）</strong>是</p>"],
    ["**“余”**。*斜*体", "<p><strong>“余”</strong>。<em>斜</em>体</p>"],
    ["[数据](/data)", '<p><a href="/data">数据</a></p>'],
    ["[信](mailto:a@b.test)", '<p><a href="mailto:a@b.test">信</a></p>'],
    ["[点我](javascript:alert\\(1\\))", "<p>点我</p>"],
    ["[点我](//evil.test)", "<p>点我</p>"],
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>"],
    ["![图](https://a.test/b.png)", '<p>!<a href="https://a.test/b.png">图</a></p>'],
    ["`code`", "<p>`code`</p>"],
    ["> 引", "<p>&gt; 引</p>"],
    ["", ""],
  ])("%j prints as %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it("has no elements but its own, and no address that runs anything, whatever is typed", () => {
    const piece = fc.constantFrom(
      ...[
        "<img src=x onerror=a>",
        "[a](javascript:b)",
        "[a](data:text/html,b)",
        "**",
        "*",
        "\n\n",
        "- ",
        "## ",
      ],
      ...[
        "[a]: javascript:b\n",
        "[a]",
        "<javascript:b>",
        "`",
        "```\n",
        "    ",
        "> ",
        "&lt;",
        "\\",
        "]",
        "(",
        "超）",
        "---\n",
      ],
    );
    const text = fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (typed) => {
        const html = htmlOf(typed);
        const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag);
        expect(tags.filter((tag) => !/^(?:p|ul|ol|li|h2|h3|strong|em|a)$/.test(tag ?? ""))).toEqual([]);
        const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? "");
        expect(hrefs.filter((href) => !/^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i.test(href))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("names the addresses that no link may lead to", () => {
    expect(wrongLinks("[a](javascript:b) [c](/d) [e](ftp://f) [g](#h)")).toEqual(["javascript:b", "ftp://f"]);
  });

  it("tells its headings as they read", () => {
    expect(headingsIn("## **甲**与[乙](/c)\n\n丙\n\n### 丁")).toEqual(["甲与乙", "丁"]);
  });
});

it.each([
  ["zh", "/data", "/data"],
  ["en", "/data", "/en/data"],
  ["en", "/", "/en"],
  ["en", "/en/data", "/en/data"],
  ["en", "/english", "/en/english"],
  ["en", "/api/v1/reports.json", "/api/v1/reports.json"],
  ["en", "https://a.test/", "https://a.test/"],
  ["en", "#a", "#a"],
] as const)("a link on a page in %s to %s leads to %s", (locale, href, address) => {
  expect(hrefIn(locale, href)).toBe(address);
});
