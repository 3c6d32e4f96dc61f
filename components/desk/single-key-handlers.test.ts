import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// Shortcuts of a single letter or sign can be turned off, and act only where their component has the focus (WCAG 2.1.4). Their
// handlers are found by what they compare: a key with a literal of one character, or a table of such keys.

const sources = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test")),
);
const texts = new Map(sources.map((file) => [file, readFileSync(file, "utf8")]));

/** Files that know single keys only together with Ctrl, Alt or ⌘, and why they are no shortcuts of one key. */
const withModifier: Record<string, string> = {
  "components/entry/undo-save.tsx": "Ctrl+Z",
};

function singleKeysIn(file: string): string[] {
  const text = texts.get(file) ?? "";
  if (!/\bkey\b/.test(text) || !/Keyboard|KeyDown|keydown|\bPress(?:ed)?\b/.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && /\bkey\b/.test(node.left.getText()))
      found.push(...literals(node.right));
    if (ts.isArrayLiteralExpression(node) && node.elements.length === 2)
      found.push(...literals(node.elements[0]));
    if (ts.isPropertyAssignment(node) && isKeyTable(node.parent)) found.push(...literals(node.name));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The text of a literal or of a property's name, if it is one character other than a space. */
function literals(node: ts.Node | undefined): string[] {
  if (!node || !(ts.isStringLiteral(node) || ts.isIdentifier(node))) return [];
  return node.text.length === 1 && node.text !== " " && (ts.isStringLiteral(node) || isKeyName(node))
    ? [node.text]
    : [];
}

const isKeyName = (node: ts.Node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node;

/** Whether an object is a table of keys: it also knows an arrow, Enter or Escape. */
function isKeyTable(object: ts.Node): boolean {
  return ts.isObjectLiteralExpression(object) && /\b(?:Arrow\w+|Enter|Escape)\b/.test(object.getText());
}

const asks = (file: string) => /from "(?:@\/components\/desk|\.)\/single-keys"/.test(texts.get(file) ?? "");

/** Files that import a file of the same folder. */
function importersOf(file: string): string[] {
  const name = file.slice(dirname(file).length + 1).replace(/\.tsx?$/, "");
  return sources.filter(
    (other) => dirname(other) === dirname(file) && texts.get(other)?.includes(`from "./${name}"`),
  );
}

const handlers = sources.flatMap((file) => {
  const keys = [...new Set(singleKeysIn(file))];
  return keys.length > 0 ? [{ file, keys }] : [];
});

describe("shortcuts of a single letter or sign", () => {
  it.each(handlers)("can be turned off where $file knows $keys", ({ file }) => {
    const asking = asks(file) || importersOf(file).some(asks);
    expect(asking || file in withModifier).toBe(true);
  });

  it("are found, and the list of the others holds no file that has none", () => {
    const files = handlers.map(({ file }) => file);
    expect(files).toEqual(
      expect.arrayContaining([
        "components/entry/form-keys.ts",
        "components/finder/use-finder-keys.ts",
        "components/intake/confirm-keys.ts",
        "components/intake/word/difference-row.tsx",
        "components/review/review-keys.ts",
      ]),
    );
    expect(Object.keys(withModifier).filter((file) => !files.includes(file))).toEqual([]);
  });

  it("act where their component has the focus, but for two signs that are typed nowhere else", () => {
    const everywhere = handlers.filter(({ file }) =>
      [file, ...importersOf(file)].some((one) =>
        /(?:window|document)\.addEventListener\(\s*"keydown"/.test(texts.get(one) ?? ""),
      ),
    );
    const keys = everywhere.filter(({ file }) => !(file in withModifier)).map(({ keys: own }) => own);
    // k and s act there with Ctrl or ⌘ only.
    expect(new Set(keys.flat())).toEqual(new Set(["/", "?", "？", "k", "s"]));
  });
});
