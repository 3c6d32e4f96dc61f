import { describe, expect, it } from "vitest";
import { confirmersOf } from "./confirmers";

const person = (id: string, codes: string[], more: object = {}) => ({
  ...{ id, name: id, roles: ["editor" as const], state: "active" as const },
  topics: codes.map((code) => ({ code })),
  ...more,
});

const admin = person("admin", [], { roles: ["administrator"] });

describe("who may confirm values", () => {
  it("are the editors of their topics, each with the topics that are missing", () => {
    const people = [
      admin,
      person("li", ["a", "z"]),
      person("wang", [], { state: "invited" }),
      person("gone", ["b"], { state: "disabled" }),
      person("reviewer", ["b"], { roles: ["reviewer"] }),
    ];
    expect(confirmersOf(["a", "b"], people, admin)).toEqual({
      ownId: "admin",
      topics: ["a", "b"],
      free: ["b"],
      editors: [
        { id: "li", name: "li", missing: ["b"] },
        { id: "wang", name: "wang", missing: ["a", "b"] },
      ],
    });
  });

  it("need not be named to an editor of all the topics", () => {
    const own = person("admin", ["a", "b"], { roles: ["administrator", "editor"] });
    expect(confirmersOf(["a", "b"], [own], own)).toBeNull();
    expect(confirmersOf(["a", "b", "c"], [own], own)?.free).toEqual(["c"]);
  });

  it("are none where nobody edits", () => {
    expect(confirmersOf(["a"], [admin], admin)).toMatchObject({ free: ["a"], editors: [] });
  });
});
