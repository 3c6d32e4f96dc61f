import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import type { AccountState, PersonLine } from "@/lib/accounts/people/person-listing";
import people from "@/lib/platform/i18n/messages/en/people.json";
import { DemoAccounts } from "./demo-accounts";

vi.mock("@/lib/accounts/people/actions", () => ({ disablePersonAction: vi.fn() }));
vi.mock("@/components/desk/action-button", () => ({
  ActionButton: ({ children }: { children: string }) => <button>{children}</button>,
}));

function person(id: string, email: string, state: AccountState = "active"): PersonLine {
  const rest = { topics: [], hasSecondFactor: false, canSignIn: true, link: null, seenAt: null };
  return { id, email, name: id, roles: ["editor"], state, ...rest };
}

const shown = (...all: PersonLine[]) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="Asia/Shanghai" messages={{ people } as never}>
      <DemoAccounts people={all} selfId="self" />
    </NextIntlClientProvider>,
  );

it("points out the accounts of the demo that can sign in, and offers to disable all but one's own", () => {
  const html = shown(
    person("self", "admin@annals.test"),
    person("open", "editor@annals.test"),
    person("closed", "reviewer@annals.test", "disabled"),
    person("own", "li@example.org"),
  );
  expect(html).toContain("accounts can still sign in");
  expect([...html.matchAll(/<button>(.*?)<\/button>/g)].map(([, text]) => text)).toEqual(["Disable open"]);
  expect(html).not.toMatch(/reviewer@|li@/);
});

it("says nothing once none of them can", () => {
  expect(shown(person("closed", "admin@annals.test", "disabled"), person("own", "li@example.org"))).toBe("");
});
