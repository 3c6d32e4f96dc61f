import { describe, expect, it } from "vitest";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { currentActorOf, addTestPerson, recordedTypes } from "../accounts.test-data";
import { findIdentityOwner } from "../identities-repository";
import { invitePerson, createLink } from "../links/commands";
import { acceptByIdentity, linkIdentity, unlinkIdentity } from "./commands";

const issuer = "https://id.example";
let count = 0;
const identity = () => ({ issuer, subject: `subject-${++count}` });

describe("an identity at a provider", () => {
  it("is identified by issuer and subject and linked to one account only", async () => {
    const [owner, other] = [await addTestPerson(), await addTestPerson()];
    const mine = identity();
    must(await linkIdentity(mine, owner.actor));
    must(await linkIdentity(mine, owner.actor));
    expect(await findIdentityOwner(reader(), mine)).toBe(owner.id);
    expect(await findIdentityOwner(reader(), { ...mine, issuer: "https://other.example" })).toBeNull();
    expect(await linkIdentity(mine, other.actor)).toMatchObject({ error: { code: "CONFLICT" } });
    expect(await recordedTypes(owner.id)).toEqual(["person.added", "person.identity_linked"]);
  });

  it("is unlinked only by its owner, which ends other sessions", async () => {
    const [owner, other] = [await addTestPerson(), await addTestPerson()];
    const mine = identity();
    must(await linkIdentity(mine, owner.actor));
    expect(await unlinkIdentity(mine, other.actor)).toMatchObject({ error: { code: "NOT_FOUND" } });
    const { version } = must(await unlinkIdentity(mine, owner.actor));
    expect((await owner.now()).sessionVersion).toBe(version);
    expect(await findIdentityOwner(reader(), mine)).toBeNull();
  });

  it("accepts an invitation once instead of a password, and then cannot be unlinked", async () => {
    const invited = must(
      await invitePerson({ email: "by-identity@annals.test", name: "赵敏", roles: ["editor"] }, system),
    );
    const actor = await currentActorOf(invited.personId);
    const mine = identity();
    const { token } = invited;
    const stranger = (await addTestPerson()).actor;
    expect(await acceptByIdentity({ ...mine, token }, stranger)).toMatchObject({ error: { code: "LOCKED" } });
    must(await acceptByIdentity({ ...mine, token }, actor));
    expect(await acceptByIdentity({ ...identity(), token }, actor)).toMatchObject({
      error: { code: "LOCKED" },
    });
    expect(await unlinkIdentity(mine, actor)).toMatchObject({ error: { code: "LOCKED" } });
    const link = must(await createLink({ personId: invited.personId }, system));
    expect(link.purpose).toBe("reset");
    const second = await acceptByIdentity({ ...identity(), token: link.token }, actor);
    expect(second).toMatchObject({ error: { code: "LOCKED" } });
  });
});
