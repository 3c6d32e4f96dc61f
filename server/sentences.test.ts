import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// People know figures, topics and entries by their names. Keys, codes, ids and types are ours.
const internal = new Set(["key", "keys", "code", "codes", "id", "ids", "type", "fieldId", "subject"]);

/** Sentences that print one for a reason, by file and name. */
const allowed: Record<string, string> = {
  "lib/history/trail/messages.ts code": "stands behind a name that another has too",
  "lib/history/verification/messages.ts key": "of a field that is gone, of which nothing else is left",
  "lib/history/verification/messages.ts id": "of a release that is gone, of which nothing else is left",
};

const files = ["lib", "server"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((name) => /\/(?:refusals|messages)\.ts$/.test(name)),
);

/** The internal names that the templates of a file print. */
function printedIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateSpan(node)) found.push(...namesIn(node.expression));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return [...new Set(found)];
}

function namesIn(expression: ts.Expression): string[] {
  if (ts.isIdentifier(expression)) return internal.has(expression.text) ? [expression.text] : [];
  if (ts.isPropertyAccessExpression(expression))
    return internal.has(expression.name.text) ? [expression.name.text] : namesIn(expression.expression);
  const parts: string[] = [];
  ts.forEachChild(expression, (child) => {
    if (ts.isExpression(child)) parts.push(...namesIn(child));
  });
  return parts;
}

describe("a sentence for people", () => {
  it.each(files)("names things as people do: %s", (file) => {
    expect(printedIn(file).filter((name) => !(`${file} ${name}` in allowed))).toEqual([]);
  });

  it("prints a code only where it still does", () => {
    const printed = files.flatMap((file) => printedIn(file).map((name) => `${file} ${name}`));
    expect(files.length).toBeGreaterThan(40);
    expect(Object.keys(allowed).filter((one) => !printed.includes(one))).toEqual([]);
  });
});
