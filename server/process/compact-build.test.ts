import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactBuild, escapeScript } from "../../scripts/compact-build.mjs";

const evaluate = (source: string): unknown => (0, eval)(source);

describe("escapeScript", () => {
  it.each([
    String.raw`"\中"`,
    String.raw`"\\中"`,
    String.raw`"\\\中\n"`,
    String.raw`"\u4e2d🔺"`,
    "`a${'中'}\\n中`",
    "String.raw`\\d中`",
    "(() => { const 中 = 1; return { 中 }; })()",
    String.raw`/^[一-龥]\—🔺$/.test("中—🔺")`,
    String.raw`/^[🔺🔻]$/u.test("🔻")`,
  ])("keeps what %s means", (source) => {
    expect(evaluate(escapeScript(source))).toEqual(evaluate(source));
  });

  it("keeps any string, and leaves one byte for each of its letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const script = escapeScript(JSON.stringify(text));
        expect(JSON.parse(script)).toBe(text);
        expect(script).toMatch(/^[\0-\xff]*$/);
      }),
    );
  });
});

describe("compactBuild", () => {
  it("leaves one of equal lists of modules, whose modules the others share", () => {
    const folder = mkdtempSync(join(tmpdir(), "annals-compact-"));
    mkdirSync(join(folder, "ssr"));
    const chunk = (name: string) => `module.exports=[1,()=>"中"]\n\n//# sourceMappingURL=${name}.map`;
    writeFileSync(join(folder, "a.js"), chunk("a.js"));
    writeFileSync(join(folder, "ssr/b.js"), chunk("b.js"));
    writeFileSync(join(folder, "c.js"), "globalThis.x = 1");
    writeFileSync(join(folder, "d.js"), "globalThis.x = 1");
    compactBuild(folder);
    const load = createRequire(join(folder, "e.js"));
    const [, first] = load("./a.js") as [number, () => string];
    expect(first()).toBe("中");
    expect(load("./ssr/b.js")).toBe(load("./a.js"));
    expect(readFileSync(join(folder, "a.js"), "utf8")).not.toContain("sourceMappingURL");
    expect(readFileSync(join(folder, "d.js"), "utf8")).toBe("globalThis.x = 1");
    // Once more changes nothing.
    compactBuild(folder);
    expect(load("./ssr/b.js")).toBe(load("./a.js"));
    rmSync(folder, { recursive: true });
  });
});
