import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const buttons = /^(?:button|.*Button)$/;
const naming = ["aria-label", "aria-labelledby", "name", "hidden"];

/** Returns the opening tags of buttons that have no name: neither one of their own nor a text within. */
function namelessIn(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && isNameless(node)) found.push(node.openingElement.getText());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isNameless({ openingElement, children }: ts.JsxElement): boolean {
  const { tagName, attributes } = openingElement;
  if (!buttons.test(tagName.getText())) return false;
  const isNamed = attributes.properties.some(
    (one) => ts.isJsxSpreadAttribute(one) || naming.includes(one.name?.getText() ?? ""),
  );
  return !isNamed && !children.some(says);
}

/** A text with letters, or an expression that is no element: only elements may be icons. */
function says(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return /\p{L}/u.test(child.text);
  if (ts.isJsxElement(child) || ts.isJsxFragment(child)) return child.children.some(says);
  if (!ts.isJsxExpression(child) || !child.expression) return false;
  return !isElement(child.expression);
}

function isElement(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isElement(node.expression);
  if (ts.isConditionalExpression(node)) return isElement(node.whenTrue) && isElement(node.whenFalse);
  return ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || node.kind === ts.SyntaxKind.NullKeyword;
}

const files = ["components", "app"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx") && !path.endsWith(".test.tsx"))
    .map((path) => join(folder, path)),
);

describe("buttons", () => {
  it("are named, each of them", () => {
    const nameless = files.flatMap((path) => namelessIn(path, readFileSync(join(root, path), "utf8")));
    expect(nameless).toEqual([]);
  });

  it("of a list that is searched are named in the language of the page", () => {
    const searched = files.filter((path) => readFileSync(join(root, path), "utf8").includes("<Autocomplete"));
    const inEnglish = searched.filter((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return !["openText=", "closeText=", "clearText=", "noOptionsText="].every((name) =>
        text.includes(name),
      );
    });
    expect([searched.length > 1, inEnglish]).toEqual([true, []]);
  });

  it.each([
    ["<button><Icon /></button>", 1],
    ["<IconButton>✕</IconButton>", 1],
    ["<Button>{isOpen ? <Open /> : <Closed />}</Button>", 1],
    ['<Button aria-label="Close">✕</Button>', 0],
    ["<Button>{t('close')}</Button>", 0],
    ["<button><Icon /><span>{label}</span></button>", 0],
  ])("%s: %i without a name", (source, count) => {
    expect(namelessIn("a.tsx", `const a = ${source};`)).toHaveLength(count);
  });
});

/**
 * A refusal that a person is shown has a link to what its sentence asks for, so only one component prints it. Readers are never
 * asked to sign in.
 */
describe("refusals", () => {
  it("are printed by RefusalText alone", () => {
    const ofStaff = files.filter((path) => !path.startsWith("components/public/"));
    const printing = ofStaff.filter((path) =>
      /(?<!\.)\b(?:refusal|refused)\??\.?\[locale\]|state\.sentence\[locale\]/.test(
        readFileSync(join(root, path), "utf8"),
      ),
    );
    expect(printing).toEqual(["components/desk/refusal-text.tsx"]);
  });
});
