import { describe, expect, it } from "vitest";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { actorNow, addSomebody, recordedOf } from "../accounts.test-data";
import { findIdentityOwner } from "../identities-repository";
import { acceptByIdentity, linkIdentity, unlinkIdentity } from "./commands";
import { invitePerson, makeLink } from "../links/commands";

const issuer = "https://id.example";
let count = 0;
const identity = () => ({ issuer, subject: `subject-${++count}` });

describe("an identity at a provider", () => {
  it("is linked with one account, told by issuer and subject", async () => {
    const [one, other] = [await addSomebody(), await addSomebody()];
    const mine = identity();
    must(await linkIdentity(mine, one.actor));
    must(await linkIdentity(mine, one.actor));
    expect(await findIdentityOwner(reader(), mine)).toBe(one.id);
    expect(await findIdentityOwner(reader(), { ...mine, issuer: "https://other.example" })).toBeNull();
    expect(await linkIdentity(mine, other.actor)).toMatchObject({ error: { code: "CONFLICT" } });
    expect(await recordedOf(one.id)).toEqual(["person.added", "person.identity_linked"]);
  });

  it("is unlinked by its owner only, and ends other sessions", async () => {
    const [one, other] = [await addSomebody(), await addSomebody()];
    const mine = identity();
    must(await linkIdentity(mine, one.actor));
    expect(await unlinkIdentity(mine, other.actor)).toMatchObject({ error: { code: "NOT_FOUND" } });
    const { version } = must(await unlinkIdentity(mine, one.actor));
    expect((await one.now()).sessionVersion).toBe(version);
    expect(await findIdentityOwner(reader(), mine)).toBeNull();
  });

  it("takes up an invitation instead of a password, once; and cannot then be unlinked", async () => {
    const invited = must(
      await invitePerson({ email: "by-identity@annals.test", name: "赵敏", roles: ["editor"] }, system),
    );
    const actor = await actorNow(invited.personId);
    const mine = identity();
    const { token } = invited;
    const stranger = (await addSomebody()).actor;
    expect(await acceptByIdentity({ ...mine, token }, stranger)).toMatchObject({ error: { code: "LOCKED" } });
    must(await acceptByIdentity({ ...mine, token }, actor));
    expect(await acceptByIdentity({ ...identity(), token }, actor)).toMatchObject({
      error: { code: "LOCKED" },
    });
    expect(await unlinkIdentity(mine, actor)).toMatchObject({ error: { code: "LOCKED" } });
    const link = must(await makeLink({ personId: invited.personId }, system));
    expect(link.purpose).toBe("reset");
    const again = await acceptByIdentity({ ...identity(), token: link.token }, actor);
    expect(again).toMatchObject({ error: { code: "LOCKED" } });
  });
});
