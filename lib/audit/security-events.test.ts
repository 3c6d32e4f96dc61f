import { beforeEach, expect, it, vi } from "vitest";
import { log } from "@/lib/platform/log";
import type { AuditInput } from "./events";
import { peopleEvents } from "./people-events";
import { logAccountEvents, securityEventOf } from "./security-events";

const info = vi.spyOn(log, "info").mockImplementation(() => undefined);
beforeEach(() => info.mockClear());

const actor = { id: "1", name: "李", roles: [], topicIds: [] };
const account = { email: "wang@annals.test", name: "王", roles: ["editor"], topics: [] };
const lines = () => info.mock.calls.map(([line]) => line);

it("knows every event of an account", () => {
  const types = peopleEvents.map(({ shape }) => shape.type.value);
  expect(types.toSorted()).toEqual(Object.keys(securityEventOf).toSorted());
});

it.each<[AuditInput, object | null]>([
  [
    { type: "person.disabled", subject: "person:2", to: { email: "wang@annals.test" } },
    { security: "account_disabled", person: "1", concerns: "2", what: "person.disabled" },
  ],
  [
    { type: "person.password_changed", subject: "person:1", to: { email: "li@annals.test" } },
    { security: "password_changed", person: "1", what: "person.password_changed" },
  ],
  [
    {
      type: "person.changed",
      subject: "person:2",
      from: account,
      to: { ...account, roles: ["editor", "administrator"] },
    },
    {
      security: "roles_changed",
      person: "1",
      concerns: "2",
      what: "person.changed",
      reason: "editor → editor,administrator",
    },
  ],
  [
    { type: "person.changed", subject: "person:2", from: account, to: { ...account, name: "汪" } },
    { security: "account_changed", person: "1", concerns: "2", what: "person.changed" },
  ],
  [{ type: "person.signed_out", subject: "person:1", to: { email: "li@annals.test" } }, null],
])("logs $type without a name or an address", (event, line) => {
  logAccountEvents([event], actor);
  expect(lines()).toEqual(line ? [line] : []);
});
