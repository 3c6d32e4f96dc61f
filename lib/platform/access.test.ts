import { describe, expect, it } from "vitest";
import { type Access, refuseRole, restricted } from "./access";
import type { Actor, Role } from "./actor";
import { ok } from "./result";

const actorWith = (...roles: Role[]): Actor => ({ id: "1", name: "李华", roles, topicIds: [] });
const run = (by: Access["by"]) => restricted({ by }, async () => ok("done"));

describe("a rule of who may call", () => {
  it.each([
    ["administrator", ["administrator"], true],
    ["administrator", ["editor", "reviewer"], false],
    ["administrator", [], false],
    [["editor", "administrator"], ["administrator"], true],
    [["editor", "administrator"], ["reviewer"], false],
    ["staff", ["reviewer"], true],
    ["staff", [], false],
    ["self", [], true],
    ["anyone", [], true],
    ["program", [], true],
  ] satisfies [Access["by"], Role[], boolean][])("%j lets %j pass: %s", async (by, roles, passes) => {
    const result = await run(by)(null, actorWith(...roles));
    expect(result.ok ? result.value : result.error.code).toBe(passes ? "done" : "FORBIDDEN");
  });

  it("is refused in words that name the roles", () => {
    expect(refuseRole({ by: ["editor", "administrator"] }, actorWith("reviewer"))?.error.sentence).toEqual({
      zh: "只有编辑或管理员可以这样做，您没有这个角色。需要时请联系管理员。",
      en: "Only an editor or an administrator can do this, and you do not have that role. Ask an administrator if you need to.",
    });
  });

  it("stays with what it restricts", () => {
    expect(run("reviewer").access).toEqual({ by: "reviewer" });
  });
});
