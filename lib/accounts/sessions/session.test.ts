import { afterEach, expect, it, vi } from "vitest";
import { write } from "@/lib/platform/database";
import { cookieName, seal } from "./sealed-cookies";
import { newSessionPayload, sessionOfCookies } from "./session";

const person = {
  ...{ id: "session", email: "session@annals.test", name: "李华", roles: [], topicIds: [] },
  ...{ sessionVersion: 0, disabled: false, hasPassword: true, hasSecondFactor: false },
};
afterEach(() => void vi.useRealTimers());

it.each([
  ["at once", 0, true],
  ["eleven hours later", 11, true],
  ["thirteen hours later", 13, false],
  ["by a clock that was put back an hour since", -1, false],
])("a session is taken %s: %s h", async (_, hours, isTaken) => {
  await write((tx) => tx.person.upsert({ where: { id: person.id }, update: {}, create: personRow }));
  vi.useFakeTimers({ toFake: ["Date"] });
  const cookies = { [cookieName("session")]: await seal("session", newSessionPayload(person)) };
  vi.setSystemTime(Date.now() + hours * 3_600_000);
  expect((await sessionOfCookies(cookies)) !== null).toBe(isTaken);
});

const { id, email, name } = person;
const personRow = { id, email, name, sessionVersion: 0, createdAt: new Date() };
