import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nonceIn, stripScripts, policyOf } from "./strip-scripts";

const head = '<link rel="stylesheet" href="/_next/static/a.css" nonce="abc" data-precedence="next"/>';

describe("a page without what only Next's scripts need", () => {
  it.each([
    ['<script src="/_next/static/a.js" async="" nonce="abc"></script>', ""],
    ['<script nonce="abc">self.__next_f.push([1,"<p>"])</script>', ""],
    ['<link rel="preload" as="script" fetchPriority="low" nonce="abc" href="/_next/a.js"/>', ""],
    ['<meta name="next-size-adjust" content=""/>', ""],
    ['<div hidden=""><!--$--><!--/$--></div>', ""],
    ["<p>共<!-- -->13<!-- -->批</p>", "<p>共13批</p>"],
    [head, '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'],
    ['<script src="/reader.js" defer=""></script>', '<script src="/reader.js" defer=""></script>'],
  ])("%s becomes %s", (rendered, plain) => {
    expect(stripScripts(rendered, "abc")).toBe(plain);
  });

  it("keeps data blocks, and what readers may have written", () => {
    const data = '<script type="application/ld+json">{"@type":"Dataset"}</script>';
    const words = "<p>&lt;script&gt; nonce=&quot;abc&quot; &lt;!-- --&gt;</p>";
    expect(stripScripts(data + words, "abc")).toBe(data + words);
  });

  it.each(['<div hidden="" id="S:0">late</div>', '<template id="B:0"></template>'])(
    "is refused where a part would wait for a script: %s",
    (html) => {
      expect(() => stripScripts(html, null)).toThrow(/suspend/);
    },
  );
});

describe("the policy of a page", () => {
  it("allows its own inline sheets by their hash, and no inline script at all", () => {
    const hash = createHash("sha256").update("p{color:red}").digest("base64");
    const policy = policyOf("<style>p{color:red}</style><style>p{color:red}</style><p>style=</p>");
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src-attr 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("allows style attributes only where there are any", () => {
    expect(policyOf('<p style="width:3%">')).toContain("style-src-attr 'unsafe-inline'");
  });
});

it("reads the nonce out of the policy that came with a page", () => {
  expect(nonceIn("default-src 'self'; script-src 'self' 'nonce-YWJj' 'strict-dynamic'")).toBe("YWJj");
  expect(nonceIn(undefined)).toBeNull();
});
