import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// A component that runs on the server cannot hand an event handler on: the page answers an error, and only where the component
// is shown. So every file that a page reaches before a "use client" is read.

const entries = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((name) => join("app", name).replaceAll("\\", "/"))
  .filter((name) => /\.tsx$/.test(name) && !name.includes(".test"));
const texts = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const read =
    texts.get(file) ?? ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  texts.set(file, read);
  return read;
}

const isOfClient = (file: string) => /^\s*["']use client["']/.test(sourceOf(file).text);

function importsOf(file: string): string[] {
  return sourceOf(file).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) return [];
    if (!ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { text } = statement.moduleSpecifier;
    const path = text.startsWith("@/")
      ? text.slice(2)
      : text.startsWith(".")
        ? join(dirname(file), text)
        : null;
    return path === null ? [] : [`${path}.tsx`, `${path}.ts`].filter((each) => existsSync(each));
  });
}

/** All files that run on the server for these, but not those behind a client component. */
function onServer(files: readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || isOfClient(file)) continue;
    found.add(file);
    waiting.push(...importsOf(file));
  }
  return [...found];
}

/** Names of the handlers that a file hands on in JSX. */
function handlersIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node) && /^on[A-Z]/.test(node.name.getText())) found.push(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return found;
}

describe("a component that runs on the server", () => {
  const files = onServer(entries).filter((file) => file.endsWith(".tsx"));

  it("is found", () => {
    expect(files.length).toBeGreaterThan(150);
  });

  it.each(files)("hands on no event handler: %s", (file) => {
    expect(handlersIn(file)).toEqual([]);
  });
});
