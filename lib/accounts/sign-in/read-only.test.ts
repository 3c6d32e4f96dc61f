import { describe, expect, it } from "vitest";
import { makeReadOnlyOnce } from "@/lib/testing/read-only-database";
import { addTestPerson, password, recordedTypes } from "../accounts.test-data";
import { checkPassword, completePasswordStep } from "./check-credentials";

const place = { address: "203.0.113.7", device: null };

describe("where the database cannot be written", () => {
  it("the right password lets its owner in, and a wrong one nobody", async () => {
    const { id, email } = await addTestPerson();
    await makeReadOnlyOnce();
    expect(await checkPassword({ email, password: "a wrong password of some length" }, place)).toMatchObject({
      ok: false,
    });
    const checked = await checkPassword({ email, password }, place);
    if (!checked.ok) expect.unreachable("the password is right");
    expect(await completePasswordStep(checked.value, "password")).toBe("entered");
    expect(await recordedTypes(id)).not.toContain("person.signed_in");
    expect(await completePasswordStep(checked.value, "password")).toBe("entered");
    expect(await recordedTypes(id)).toContain("person.signed_in");
  });
});
