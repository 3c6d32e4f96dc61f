import { PassThrough } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";
import { createElement, lazy, type ReactNode, Suspense } from "react";
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { stripScripts } from "./strip-scripts";

const sheet = '<link rel="stylesheet" href="/_next/static/a.css" nonce="abc" data-precedence="next"/>';

const cases: [rendered: string, plain: string][] = [
  ['<script src="/_next/static/a.js" async="" nonce="abc"></script>', ""],
  ['<script nonce="abc">self.__next_f.push([1,"<p>"])</script>', ""],
  ['<script nonce="abc">a = "<!--<script>" + "</script>" + "-->"</script>', ""],
  ["<SCRIPT\n nonce='abc' >self.__next_f.push([1,\"</p>\"])</SCRIPT >", ""],
  ['<script src="https://elsewhere.test/a.js"></script>', ""],
  ['<script src="//elsewhere.test/a.js"></script>', ""],
  ['<script type="module">import("/_next/a.js")</script>', ""],
  ['<script id="__NEXT_DATA__" type="application/json">{}</script>', ""],
  ['<svg><script>go()</script><path d="M0 0"></path></svg>', '<svg><path d="M0 0"></path></svg>'],
  ["<template><script>go()</script><p>表</p></template>", "<template><p>表</p></template>"],
  ["<noscript><p>共<!-- -->批</p></noscript>", "<noscript><p>共批</p></noscript>"],
  ['<link rel="preload" as="script" fetchPriority="low" nonce="abc" href="/_next/a.js"/>', ""],
  ['<link rel="modulepreload" href="/_next/a.js"/>', ""],
  ['<meta name="next-size-adjust" content=""/>', ""],
  ['<div hidden=""><!--$--><!--/$--></div>', ""],
  ['<div hidden=""><!--$--><script>go()</script><div hidden=""></div><!--/$--></div>', ""],
  ['<div hidden=""><p>详<!-- -->情</p></div>', '<div hidden=""><p>详情</p></div>'],
  ['<div hidden="" id="more"></div>', '<div hidden="" id="more"></div>'],
  ["<p>共<!-- -->13<!-- -->批</p>", "<p>共13批</p>"],
  ["<p><!--&-->13<!--/&--></p>", "<p>13</p>"],
  [sheet, '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'],
  ['<style nonce="abc">p{color:red}</style>', "<style>p{color:red}</style>"],
  ['<style media="all"nonce="abc">p{color:red}</style>', '<style media="all">p{color:red}</style>'],
  ['<style nonce="other">p{color:red}</style>', '<style nonce="other">p{color:red}</style>'],
  ['<script src="/reader.js" defer="" nonce="abc"></script>', '<script src="/reader.js" defer=""></script>'],
  [
    '<link rel="preload" as="script" href="/reader.js"/>',
    '<link rel="preload" as="script" href="/reader.js"/>',
  ],
  [
    '<link rel="preload" as="font" href="/_next/a.woff2"/>',
    '<link rel="preload" as="font" href="/_next/a.woff2"/>',
  ],
];

const words = [
  "共13批",
  "&",
  "<script>",
  "</script>",
  "<!-- -->",
  "<!--$?-->",
  ' nonce="abc"',
  '<div hidden=""></div>',
  '<template id="B:0"></template>',
];

// What React makes of the same tree with its marks, and without them.
const { tree } = fc.letrec<{ tree: ReactNode }>((tie) => {
  const text = fc.oneof(fc.constantFrom(...words), fc.string({ unit: "grapheme" }));
  const children = fc.array(fc.oneof({ depthSize: "small" }, text, tie("tree")), { maxLength: 4 });
  const attributes = fc.record({ title: text, hidden: fc.boolean() }, { requiredKeys: ["title"] });
  const element = fc
    .tuple(fc.constantFrom("div", "span", "section"), attributes, children)
    .map(([tag, props, inner]) => createElement(tag, props, ...inner));
  const boundary = children.map((inner) => createElement(Suspense, { fallback: "…" }, ...inner));
  return { tree: fc.oneof(element, boundary) };
});

/** The text of a page as a reader meets it, without that of its scripts. */
function readText(html: string): string {
  const read = (node: Tree.Node): string => {
    if ("value" in node) return node.value;
    if (node.nodeName === "script") return "";
    const inner = "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];
    return inner.map(read).join("");
  };
  return read(parse(html, { scriptingEnabled: false }));
}

describe("a page without what only Next's scripts need", () => {
  it.each(cases)("%s becomes %s", (rendered, plain) => {
    expect(stripScripts(rendered, "abc")).toBe(plain);
  });

  it("is left to end as it came where it breaks off within a script", () => {
    const html = '<p>共13批</p><script nonce="abc">self.__next_f';
    expect(stripScripts(html, "abc")).toBe(html);
  });

  it("is made part by part: what stands beside a part does not matter", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...cases)), (parts) => {
        const page = (side: 0 | 1) =>
          `<!DOCTYPE html><html><body>${parts.map((part) => part[side]).join("文")}</body></html>`;
        expect(stripScripts(page(0), "abc")).toBe(page(1));
      }),
    );
  });

  it("is what React writes when it leaves no marks", () => {
    fc.assert(
      fc.property(tree, (page) => {
        expect(stripScripts(renderToString(page), "abc")).toBe(
          stripScripts(renderToStaticMarkup(page), "abc"),
        );
      }),
    );
  });

  it("is left as it is where there is nothing to take out", () => {
    fc.assert(
      fc.property(tree, (page) => {
        const html = `<!DOCTYPE html><html><body><main>${renderToStaticMarkup(page)}</main></body></html>`;
        fc.pre(!/<div[^>]* hidden=""><\/div>/.test(html));
        expect(stripScripts(html, "abc")).toBe(html);
      }),
    );
  });

  it("has the same text, however badly the page is nested", () => {
    const tags = ["p", "b", "a", "table", "tr", "td", "li", "svg", "template"].flatMap((tag) => [
      `<${tag}>`,
      `</${tag}>`,
    ]);
    const piece = fc.constantFrom(
      "共",
      "13批",
      "&lt;!-- --&gt;",
      '<div hidden="">',
      '<b nonce="abc">',
      "</div>",
      ...tags,
    );
    const mark = fc.constantFrom(
      '<script src="/_next/static/a.js" async="" nonce="abc"></script>',
      // Next writes no `<` into its flight data.
      '<script nonce="abc">self.__next_f.push([1,"\\u003cp>"])</script>',
      "<svg><script>go()</script></svg>",
      "<template><script>go()</script></template>",
      "<!-- -->",
      "<!--$-->",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, mark)), (pieces) => {
        const html = pieces.join("");
        expect(readText(stripScripts(html, "abc"))).toBe(readText(html));
      }),
    );
  });

  it.each([
    '<script type="application/ld+json">{"@type":"Dataset"}</script>',
    '<script type="application/ld+json">{"name":"<!-- --><div hidden=\'\'></div><template id=\'B:0\'>"}</script>',
    '<script type="application/json">{"rows":[]}</script>',
    "<p>&lt;script&gt; nonce=&quot;abc&quot; &lt;!-- --&gt;</p>",
    "<p title=\"<script>go()</script><!-- --><div hidden=''></div>\">题</p>",
    '<p title=\'<template id="B:0"></template> nonce="abc"\' data-nonce="abc">nonce="abc"</p>',
    '<!-- <script src="/_next/a.js"></script><template id="B:0"></template> -->',
    "<title><!-- --><script></script></title>",
    "<textarea><!-- --><script></script></textarea>",
    '<style>p::before{content:"<!-- --><script></script>"}</style>',
    '<a href="#S:0" title=\'<div hidden id="S:0">\'>B:0</a>',
  ])("keeps data, and is not misled by what only looks like a mark: %s", (html) => {
    expect(stripScripts(html, "abc")).toBe(html);
  });
});

describe("a page of which a part waits for a script", () => {
  it.each([
    '<div hidden="" id="S:0">late</div>',
    '<div hidden id="S:1f">late</div>',
    '<table hidden><tbody id="S:0"><tr><td>late</td></tr></tbody></table>',
    '<template id="B:0"></template>',
    '<div hidden=""><template id="P:2"></template></div>',
    "<main><!--$?-->loading<!--/$--></main>",
    "<main><!--$!--><template></template>failed<!--/$--></main>",
  ])("is refused: %s", (html) => {
    expect(() => stripScripts(html, null)).toThrow(/suspend/);
  });

  it("is refused as React writes it", async () => {
    const Late = lazy(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { default: () => createElement("tr", null, createElement("td", null, "late")) };
    });
    const rows = createElement(Suspense, { fallback: null }, createElement(Late));
    const html = await streamed(createElement("table", null, createElement("tbody", null, rows)));
    expect(html).toContain("late");
    expect(() => stripScripts(html, null)).toThrow(/suspend/);
  });
});

function streamed(page: ReactNode): Promise<string> {
  const out = new PassThrough();
  const { pipe } = renderToPipeableStream(page, { onShellReady: () => pipe(out) });
  return textOf(out);
}
