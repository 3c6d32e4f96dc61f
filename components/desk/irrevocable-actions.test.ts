import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// Verbs of actions that take something away, or put something out, which no other action takes back as it was.
const irrevocable =
  /\b(?:delete|remove|merge|disable|reset|revoke|unlink|renew|publish|withdrawRelease|signOutPerson|setReportState)\w*Action\b/g;

/** Components that ask in their own way, and how. */
const asking: Record<string, string> = {
  "components/publication/publish-form.tsx": "the version is typed, and each point ticked",
  "components/publication/withdraw-form.tsx": "a reason is written",
  "components/catalogue/merge-dialog.tsx": "a preview of what is merged",
  "components/accounts/remove-second-factor.tsx": "the password is given",
  "components/outline/edits.ts": "the edits of removal.tsx, which offers to hide instead",
  "components/outline/relations.tsx": "the button is in relation-line.tsx",
};

const sources = readdirSync("components", { recursive: true, encoding: "utf8" })
  .map((name) => `components/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test"))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));
const calling = sources.flatMap(({ file, text }) => {
  const actions = [...new Set(text.match(irrevocable))];
  return actions.length > 0 ? [{ file, text, actions }] : [];
});

describe("an action that cannot be taken back", () => {
  it.each(calling)("is asked about first in $file: $actions", ({ file, text }) => {
    expect(Object.keys(asking).includes(file) || /\bmeans=|<DeleteButton\b/.test(text)).toBe(true);
  });

  it("is found, and what asks in its own way still calls one", () => {
    const files = calling.map(({ file }) => file);
    expect(files.length).toBeGreaterThan(15);
    expect(Object.keys(asking).filter((file) => !files.includes(file))).toEqual([]);
  });
});
