import { expect, it } from "vitest";
import { actorOf } from "../sessions/session";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { findPerson } from "../repository";
import { choosePassword } from "../links/commands";
import { inviteFirstAdministrator } from "./first-administrator";

const email = "first@office.example";

async function invited(address = email) {
  const answer = await inviteFirstAdministrator(address);
  if (!answer) throw new Error("Nobody was invited.");
  return must(answer);
}

async function choose({ token, personId }: { token: string; personId: string }) {
  const person = await findPerson(reader(), personId);
  if (!person) throw new Error("There is no such person.");
  return choosePassword({ token, password: "the heron stands in the reeds" }, actorOf(person));
}

it("invites the first administrator, anew each time until a password is chosen", async () => {
  const [first, second] = [await invited(), await invited()];
  expect(second).toMatchObject({ personId: first.personId, email, purpose: "invitation" });
  expect(second.token).not.toBe(first.token);
  expect(await choose(first)).toMatchObject({ ok: false });
  expect(await findPerson(reader(), first.personId)).toMatchObject({ roles: ["administrator"] });

  const other = await invited("other@office.example");
  expect(other.personId).not.toBe(first.personId);

  must(await choose(second));
  expect(await inviteFirstAdministrator(email)).toBeNull();
  expect(await inviteFirstAdministrator("third@office.example")).toBeNull();
});
