import { describe, expect, it } from "vitest";
import { outline2023 } from "@/lib/outline/outline.test-data";
import { viewOf } from "@/lib/outline/editing/view";
import { rowsOf, ancestorsOf } from "./rows";

const view = viewOf(outline2023(), new Map([["text.training", "培训{batches}。"]]));
const shown = (...open: string[]) =>
  rowsOf(view, new Set(open)).map(({ kind, id, level }) => [kind, id, level]);

describe("the rows of the tree", () => {
  it("are the sections at their depth while none is open", () => {
    expect(shown()).toEqual([
      ["section", "section 8", 1],
      ["section", "section 8.3", 2],
      ["section", "section 8.3.1", 3],
      ["section", "section 8.4", 2],
    ]);
  });

  it("include what is nested in an open row", () => {
    expect(shown("section 8.3", "table").slice(1, 7)).toEqual([
      ["section", "section 8.3", 2],
      ["block", "words", 3],
      ["block", "table", 3],
      ["item", "table batches", 4],
      ["item", "table people", 4],
      ["loose", "loose-section 8.3", 3],
    ]);
    expect(shown("section 8.3", "loose-section 8.3")).toContainEqual(["field", "id of people.online", 4]);
  });

  it("have the id of the row they are nested in", () => {
    const parents = new Map(
      rowsOf(view, new Set(["section 8.3", "table"])).map(({ id, parent }) => [id, parent]),
    );
    expect(parents.get("section 8.3.1")).toBe("section 8.3");
    expect(parents.get("section 8")).toBeNull();
    expect(parents.get("table")).toBe("section 8.3");
    expect(parents.get("table people")).toBe("table");
  });

  it.each([
    ["table people", ["section 8.3", "table"]],
    ["table", ["section 8.3"]],
    ["id of people.online", ["section 8.3", "loose-section 8.3"]],
    ["section 8.3", []],
  ])("are open down to %s", (id, ancestors) => {
    expect(ancestorsOf(view, id)).toEqual(ancestors);
  });
});

describe("the outline", () => {
  it("lists the fields that are used in sentences only apart from the items", () => {
    expect(view.sections.map(({ unplaced }) => unplaced)).toEqual([
      [],
      ["id of people.online"],
      [],
      ["id of forum.dates"],
    ]);
  });

  it("shows the figures of a sentence by name", () => {
    expect(view.fields["id of text.training"]?.name.zh).toBe("培训〔batches〕。");
  });
});
