import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { mailNotices } from "@/lib/notices/mailing";
import { noticesOf, saveRead } from "@/lib/notices/repository";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { must } from "@/lib/testing/small-report";
import { addTestPerson } from "../accounts.test-data";
import { changePerson, disablePerson, enablePerson, resetSecondFactor } from "../people/commands";
import { saveSecondFactor } from "../second-factor/repository";
import { write } from "@/lib/platform/database";
import { choosePassword, createLink, invitePerson } from "./commands";
import { deliverLink } from "./deliver-link";

const server = fakeSmtp("refused");
let url: string;
let administrator: Actor;

beforeAll(async () => {
  url = await server.start();
  administrator = (await addTestPerson(["administrator"], "张敏")).actor;
});
beforeEach(() => {
  server.accepted.length = server.received.length = 0;
});
afterEach(() => {
  env.SMTP_URL = undefined;
});
afterAll(() => server.stop());

const eventsTold = async (id: string) =>
  (await noticesOf(reader(), id)).map(({ event }) => event).toReversed();
const mail = () => mailNotices({ site: "https://annals.test", attempts: new Map() });
const details = { name: "李华", roles: ["reviewer" as const] };

describe("a one-time link", () => {
  it("is mailed where mail is set up, and not told to the administrator", async () => {
    env.SMTP_URL = url;
    const { id, email } = await addTestPerson(["reviewer"]);
    const created = must(await createLink({ personId: id }, administrator));
    const delivered = await deliverLink(created);
    expect(delivered).toMatchObject({ email, delivery: { by: "mail", isAccepted: true } });
    expect(JSON.stringify(delivered)).not.toContain(created.token);
    expect(server.accepted).toEqual([email]);
  });

  it("is not told either when the mail server does not accept the message", async () => {
    env.SMTP_URL = url;
    const invited = { name: "李华", roles: ["editor" as const], email: "refused@annals.test" };
    const created = must(await invitePerson(invited, administrator));
    const delivered = await deliverLink(created);
    expect(delivered).toMatchObject({ delivery: { by: "mail", isAccepted: false } });
    expect(JSON.stringify(delivered)).not.toContain(created.token);
  });

  it("is shown, for handing over, where no mail is set up", async () => {
    const { id } = await addTestPerson(["reviewer"]);
    const created = must(await createLink({ personId: id }, administrator));
    const url = expect.stringMatching(new RegExp(`/welcome/${created.token}$`)) as string;
    expect(await deliverLink(created)).toMatchObject({ delivery: { by: "hand", url } });
  });
});

describe("reviewers and administrators are told", () => {
  it("who is invited to be one or becomes one, and of no editor", async () => {
    const [other, editor] = [await addTestPerson(["reviewer"]), await addTestPerson(["editor"], "王伟")];
    const made = { name: "赵刚", email: "made.up@annals.test" };
    must(await invitePerson({ ...made, roles: ["reviewer", "administrator"] }, administrator));
    must(await invitePerson({ name: "钱进", email: "qian@annals.test", roles: ["editor"] }, administrator));
    const change = { personId: editor.id, name: "王伟", email: editor.email };
    must(await changePerson({ ...change, roles: ["editor", "reviewer"] }, administrator));
    must(await changePerson({ ...change, roles: ["reviewer"] }, administrator));
    const told = [
      { type: "role.given", by: "张敏", ...made, roles: ["reviewer", "administrator"] },
      { type: "role.given", by: "张敏", name: "王伟", email: editor.email, roles: ["reviewer"] },
    ];
    expect(await eventsTold(other.id)).toEqual(told);
    expect(await eventsTold(editor.id), "the new reviewer").toEqual([]);
    expect(await eventsTold(administrator.id), "who did it").toEqual([]);
  });
});

describe("the person of an account is told", () => {
  it("who made a reset link, and that the password was chosen by it", async () => {
    const { id, actor } = await addTestPerson(["reviewer"]);
    const { token } = must(await createLink({ personId: id }, administrator));
    must(await choosePassword({ token, password: "eleven herons over the delta" }, actor));
    expect(await eventsTold(id)).toEqual([
      { type: "account.link_made", by: "张敏" },
      { type: "account.password_chosen", by: "张敏", linkMadeAt: expect.any(String) as string },
    ]);
  });

  it("nothing of an invitation, which was expected", async () => {
    const { token, personId } = must(
      await invitePerson({ ...details, email: "new@annals.test" }, administrator),
    );
    const actor = { id: personId, name: "李华", roles: details.roles, topicIds: [] };
    must(await choosePassword({ token, password: "eleven herons over the delta" }, actor));
    expect(await eventsTold(personId)).toEqual([]);
  });

  it("that the second factor was cleared, and by whom", async () => {
    const { id } = await addTestPerson(["reviewer"]);
    const factor = { secret: "A".repeat(32), lastStep: 0, confirmedAt: new Date() };
    await write((tx) => saveSecondFactor(tx, id, factor));
    must(await resetSecondFactor({ personId: id }, system));
    expect(await eventsTold(id)).toEqual([{ type: "account.second_factor_reset", by: null }]);
  });

  it("that the address was changed, also while the account was disabled: at both addresses", async () => {
    const { id, email } = await addTestPerson(["reviewer"]);
    must(await disablePerson({ personId: id }, administrator));
    must(await changePerson({ personId: id, ...details, email: "other@annals.test" }, administrator));
    must(await enablePerson({ personId: id }, administrator));
    const event = { type: "account.email_changed", by: "张敏", from: email, to: "other@annals.test" };
    expect(await eventsTold(id)).toEqual([event]);
    env.SMTP_URL = url;
    await mail();
    expect(server.accepted).toContain(email);
    expect(server.accepted).toContain("other@annals.test");
  });

  it("by mail also if somebody else has read the notice in the account", async () => {
    const { id, email, actor } = await addTestPerson(["reviewer"]);
    const { token } = must(await createLink({ personId: id }, administrator));
    must(await choosePassword({ token, password: "eleven herons over the delta" }, actor));
    await unauditedWrite((tx) => saveRead(tx, id, null, new Date()));
    env.SMTP_URL = url;
    await mail();
    expect(server.accepted.filter((address) => address === email)).toHaveLength(1);
    await mail();
    expect(server.accepted.filter((address) => address === email)).toHaveLength(1);
  });
});
