import { expect, it, vi } from "vitest";
import { listPeople } from "@/lib/accounts/people/listing-repository";
import { isOpenDemoAccount, personLineOf } from "@/lib/accounts/people/person-listing";
import { reader } from "@/lib/platform/database";
import { demoPasswords } from "@/scripts/demo-passwords";
import { addDemoPeople, DemoRefused, loadDemo } from "./load";

vi.mock("./reports", () => ({ reports: [] }));
vi.mock("./load-sample", () => ({ loadSample: async () => undefined }));

const onProgress = () => undefined;

it("gives each account a password of its own, and what is set to all", () => {
  const random = [...demoPasswords(undefined).values()];
  expect(new Set(random).size).toBe(3);
  for (const password of random) expect(password).toMatch(/^[a-z2-9]{4}(?:-[a-z2-9]{4}){3}$/);
  const chosen = "four words that nobody guesses";
  expect([...demoPasswords(chosen).values()]).toEqual([chosen, chosen, chosen]);
});

it("takes the random ones, and refuses one that a person may not choose", async () => {
  const passwords = demoPasswords(undefined);
  await loadDemo({ passwordOf: (email) => passwords.get(email) ?? "", onProgress });
  const open = (await listPeople(reader()))
    .map((entry) => personLineOf(entry, new Date()))
    .filter(isOpenDemoAccount);
  expect(open.map(({ email }) => email)).toEqual([...passwords.keys()]);
  await expect(addDemoPeople(() => "passwordpassword")).rejects.toThrow(DemoRefused);
  expect(open.map((person) => isOpenDemoAccount({ ...person, state: "disabled" }))).not.toContain(true);
});
