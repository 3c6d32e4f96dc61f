import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Session } from "@/lib/accounts/sessions/session";
import { type Access, type Declared, refuseRole } from "@/lib/platform/access";
import { type Role, roles } from "@/lib/platform/actor";
import { addTestPerson } from "@/lib/notices/notices.test-data";
import { openSmallReport } from "@/lib/testing/small-report";
import { deskAnswers } from "./app-thread/desk-answers";
import { endpoints } from "./endpoints";
import { methodsOf } from "./http/address-methods";

// What a request brings: who asks, how long ago the password was given, and from which site.
const asked = vi.hoisted(() => ({ headers: new Headers(), session: null as Session | null }));
vi.mock("next/headers", () => ({
  headers: async () => asked.headers,
  cookies: async () => ({
    getAll: () => [],
    get: () => undefined,
    set: () => undefined,
    delete: () => undefined,
  }),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "zh",
  getTranslations: async () => (key: string) => key,
}));
vi.mock("@/lib/platform/i18n/navigation", () => ({
  redirect: ({ href }: { href: unknown }) => {
    throw new Error(`redirect ${JSON.stringify(href)}`);
  },
}));
vi.mock(import("@/lib/accounts/sessions/session"), async (original) => ({
  ...(await original()),
  sessionOfCookies: async () => asked.session,
}));
vi.mock(import("@/lib/accounts/sessions/current-session"), async (original) => ({
  ...(await original()),
  currentSession: async () => asked.session,
  currentActor: async () => asked.session?.person ?? null,
}));

const here = { host: "annals.test", origin: "http://annals.test" };
const elsewhere = { host: "annals.test", origin: "http://evil.test" };

function ask(by: Role | "nobody", { from = here, minutes = 0 } = {}) {
  asked.headers = new Headers(from);
  asked.session = by === "nobody" ? null : sessionOf(by, minutes);
}

function sessionOf(role: Role, minutes: number): Session {
  const account = { sessionVersion: 1, disabled: false, hasPassword: true, hasSecondFactor: true };
  const person = {
    id: role,
    email: `${role}@annals.test`,
    name: role,
    roles: [role],
    topicIds: [],
    ...account,
  };
  return {
    id: "session",
    person,
    requiredStep: null,
    passwordAt: Math.floor(Date.now() / 1000) - minutes * 60,
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.tsx?$/.test(name) && !/\.test(-data)?\.tsx?$/.test(name));
}

type Called = ((...input: unknown[]) => Promise<unknown>) & Partial<Declared>;
type Exported = { name: string; file: string; call: Called };

async function exportedOf(files: readonly string[]): Promise<Exported[]> {
  const found = files.map(async (file) => {
    const exports = (await import(/* @vite-ignore */ resolve(file))) as Record<string, Called>;
    return Object.entries(exports).map(([name, call]) => ({ name, file, call }));
  });
  return (await Promise.all(found)).flat();
}

const sources = ["app", "components", "lib"].flatMap(filesIn);
const actionFiles = sources.filter((file) => /^\s*["']use server["']/m.test(readFileSync(file, "utf8")));
const actions = await exportedOf(actionFiles);
const withSession = actions.filter(({ call }) => call.access?.by !== "anyone");
const codeOf = async (answer: Promise<unknown>) =>
  ((await answer) as { error?: { code: string } }).error?.code ?? "OK";
const isAllowed = (access: Access, role: Role) => refuseRole(access, { roles: [role] }) === null;
const must = (access: Access | undefined): Access => {
  if (!access) throw new Error("No rule is declared.");
  return access;
};

describe("every server action", () => {
  it("stands in a file of its own kind, so that none is overlooked", () => {
    expect(actionFiles.length).toBeGreaterThan(20);
    expect(actionFiles.filter((file) => !/^lib\/.*actions\.ts$/.test(file))).toEqual([]);
    expect(actionFiles.filter((file) => !/^"use server";/.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("declares who may call it", () => {
    const undeclared = actions.filter(({ call }) => !call.access || call.access.by === "program");
    expect(undeclared.map(({ name }) => name)).toEqual([]);
  });

  it("asks for the password again where it decides who people are, or what is published", () => {
    const asking = actions.filter(({ call }) => call.access?.reauthenticate).map(({ name }) => name);
    expect(asking.toSorted()).toEqual([
      ...[
        "addTopicsAction",
        "approveFieldsAction",
        "approveSubmissionAction",
        "approveTextAction",
        "approveWithoutWarningsAction",
      ],
      ...["assignEditorsAction", "changePersonAction", "createLinkAction", "disablePersonAction"],
      ...["enablePersonAction", "endSessionAction", "invitePersonAction", "publishReleaseAction"],
      ...[
        "releaseTextsAction",
        "renewRecoveryCodesAction",
        "resetSecondFactorAction",
        "revokeLinkAction",
        "setUpSecondFactorAction",
      ],
      ...["signOutPersonAction", "unlinkIdentityAction", "withdrawReleaseAction"],
    ]);
  });

  it("may be called without a session only to sign in and out, to answer through a link, and to subscribe", () => {
    const open = actions.filter(({ call }) => call.access?.by === "anyone").map(({ name }) => name);
    expect(open.toSorted()).toEqual([
      ...["answerPartAction", "askToSubscribeAction", "choosePasswordAction", "confirmSubscriptionAction"],
      ...["dropScopeAction", "leaveAction", "saveProviderIntentAction", "signInAction", "signOutAction"],
      ...["signOutEverywhereAction", "verifyCodeAction"],
    ]);
  });

  it.each(withSession)("$name refuses who is not signed in", async ({ call }) => {
    ask("nobody");
    expect(await codeOf(call())).toBe("NOT_SIGNED_IN");
  });

  it.each(withSession)("$name refuses the page of another site", async ({ call }) => {
    for (const role of roles) {
      ask(role, { from: elsewhere });
      expect(await codeOf(call())).toBe("FORBIDDEN");
    }
  });

  it.each(withSession)(
    "$name refuses each role that it is not for, before it looks at the input",
    async ({ call }) => {
      for (const role of roles.filter((one) => !isAllowed(must(call.access), one))) {
        ask(role, { minutes: 31 });
        expect(await codeOf(call())).toBe("FORBIDDEN");
      }
    },
  );

  it.each(withSession.filter(({ call }) => call.access?.reauthenticate))(
    "$name asks for a password given 31 minutes ago",
    async ({ call }) => {
      for (const role of roles.filter((one) => isAllowed(must(call.access), one))) {
        ask(role, { minutes: 31 });
        expect(await codeOf(call())).toBe("REAUTHENTICATE");
      }
    },
  );

  it.each(actions.filter(({ call }) => call.access?.by === "anyone"))(
    "$name does nothing for the page of another site",
    async ({ call }) => {
      ask("administrator", { from: elsewhere });
      const answer = await call({}, new FormData()).catch((error: Error) => error.message);
      expect(JSON.stringify(answer)).toMatch(/elsewhere|did not come from a page|redirect .*\/desk\/account/);
    },
  );
});

const routeFiles = filesIn("app").filter((file) => file.endsWith("/route.ts"));
const routes = (await exportedOf(routeFiles))
  .filter(({ name }) => /^[A-Z]+$/.test(name) && name !== "OPTIONS")
  .map(({ name: method, file, call }) => ({ method, address: addressOf(file), call }));
const ofStaff = routes.filter(({ address }) => address.startsWith("/api/desk/"));

function addressOf(file: string): string {
  const path = file
    .replace(/^app/, "")
    .replace(/\/route\.ts$/, "")
    .replaceAll("/[locale]", "");
  return path.replace(/\[\.{3}\w+\]/g, "x").replaceAll(/\[\w+\]/g, "1");
}

async function statusOf({ method, address, call }: (typeof routes)[number]): Promise<number> {
  const answer = await call(new Request(`http://annals.test${address}`, { method }), {
    params: Promise.resolve({ year: "1", id: "1" }),
  });
  return (answer as Response).status;
}

describe("every route", () => {
  it("declares who may ask, and is for staff below /api/desk and nowhere else", () => {
    expect(routes.length).toBeGreaterThan(25);
    const by = routes.map(({ address, call }) => [address, call.access?.by === "anyone"]);
    expect(by).toEqual(routes.map(({ address }) => [address, !address.startsWith("/api/desk/")]));
    expect(routes.filter(({ call }) => !call.access)).toEqual([]);
  });

  it("has its methods in the list of those that its address takes", () => {
    const missing = routes.filter(({ method, address }) => !methodsOf(address).includes(method));
    expect(missing.map(({ method, address }) => `${method} ${address}`)).toEqual([]);
  });

  it("of those that change something is known", () => {
    const posts = routes.filter(({ method }) => method !== "GET").map(({ address }) => address);
    const before = endpoints.filter(({ methods }) => methods.some((method) => (method as string) === "POST"));
    expect([...posts, ...before.flatMap(({ paths }) => paths)].toSorted()).toEqual([
      ...["/api/auth/x", "/api/desk/attachments", "/api/desk/intake", "/api/desk/presence"],
      ...["/api/desk/revisions", "/api/desk/spreadsheets", "/api/desk/word", "/subscription/1/leave"],
    ]);
  });

  it.each(ofStaff)("$method $address refuses who is not signed in", async (route) => {
    ask("nobody");
    expect(await statusOf(route)).toBe(401);
  });

  it.each(ofStaff)("$method $address refuses each role that it is not for", async (route) => {
    for (const role of roles.filter((one) => !isAllowed(must(route.call.access), one))) {
      ask(role);
      expect(await statusOf(route)).toBe(403);
    }
  });

  it.each(ofStaff.filter(({ method }) => method !== "GET"))(
    "$method $address refuses the page of another site",
    async (route) => {
      ask("editor", { from: elsewhere });
      expect(await statusOf(route)).toBe(403);
    },
  );
});

const ofDesk = endpoints.flatMap(({ handler, methods, paths }) =>
  handler === "desk-endpoint"
    ? methods.flatMap((method) => paths.map((path) => ({ method, path, answer: deskAnswers[path]! })))
    : [],
);

describe("every endpoint of the desk that is answered before Next", () => {
  const codeFrom = async ({ method, path, answer }: (typeof ofDesk)[number]) => {
    const headers = Object.fromEntries(asked.headers);
    const { body } = await answer({ method, path, headers, body: "{}" });
    return codeOf(Promise.resolve(JSON.parse(body)));
  };

  it("is known, and declares who may ask", () => {
    expect([...new Set(ofDesk.map(({ path }) => path))].toSorted()).toEqual(
      Object.keys(deskAnswers).toSorted(),
    );
    const rules = Object.entries(deskAnswers).map(([path, { access }]) => [path, access]);
    expect(Object.fromEntries(rules)).toEqual({
      "/api/desk/revisions": { by: "editor" },
      "/api/desk/presence": { by: "staff" },
      "/api/desk/notices": { by: "self" },
    });
  });

  it.each(ofDesk)("$method $path refuses who is not signed in", async (endpoint) => {
    ask("nobody");
    expect(await codeFrom(endpoint)).toBe("NOT_SIGNED_IN");
  });

  it.each(ofDesk)("$method $path refuses each role that it is not for", async (endpoint) => {
    for (const role of roles.filter((one) => !isAllowed(endpoint.answer.access, one))) {
      ask(role);
      expect(await codeFrom(endpoint)).toBe("FORBIDDEN");
    }
  });

  it.each(ofDesk)("$method $path refuses who has still to set up a second factor", async (endpoint) => {
    ask("editor");
    asked.session!.requiredStep = "secondFactor";
    expect(await codeFrom(endpoint)).toBe("FORBIDDEN");
  });

  it.each(ofDesk.filter(({ method }) => method === "POST"))(
    "$method $path refuses the page of another site",
    async (endpoint) => {
      ask("editor", { from: elsewhere });
      expect(await codeFrom(endpoint)).toBe("FORBIDDEN");
    },
  );
});

const pageFiles = filesIn("app").filter((file) => file.endsWith("/page.tsx"));
const isOfStaff = (file: string) => file.includes("/desk/");
const isForAdministrators = (file: string) => readFileSync(file, "utf8").includes("<OnlyAdministrators");

async function openPage(file: string, of: object = {}): Promise<string> {
  const { default: page } = (await import(/* @vite-ignore */ resolve(file))) as { default: Called };
  const params = { year: "2001", number: "8.3", id: "1", code: "x", key: "x", locale: "zh", ...of };
  const address = { params: Promise.resolve(params), searchParams: Promise.resolve({}) };
  return page(address).then(
    (shown) => (shown as { type?: { name?: string } }).type?.name ?? "shown",
    (error: Error) => error.message,
  );
}

describe("every page of staff", () => {
  const pages = pageFiles.filter(isOfStaff);
  it("is known", () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  it.each(pages)("%s leads to signing in", async (file) => {
    ask("nobody");
    expect(await openPage(file)).toMatch(/^redirect .*\/sign-in/);
  });

  it.each(pages.filter(isForAdministrators))(
    "%s tells others that it is for administrators",
    async (file) => {
      for (const role of ["editor", "reviewer"] as const) {
        ask(role);
        expect(await openPage(file)).toBe("OnlyAdministrators");
      }
    },
  );

  it("is found by everybody where an administrator finds it, though not everybody may open it", async () => {
    const { year } = await openSmallReport();
    const { id } = await addTestPerson("somebody", ["editor"]);
    const found: string[] = [];
    for (const file of pages) {
      const isFoundBy = async (role: Role) => {
        ask(role);
        return !(await openPage(file, { year: String(year), id })).includes("404");
      };
      if (!(await isFoundBy("administrator"))) continue;
      found.push(file);
      for (const role of ["editor", "reviewer"] as const)
        expect(await isFoundBy(role), `${file} by ${role}`).toBe(true);
    }
    expect(found.length).toBeGreaterThan(25);
  });
});

it("no page or route for everybody reads a session", () => {
  const open = filesIn("app").filter((file) => file.includes("(public)") || file.includes("/v1/"));
  const reading = open.filter((file) => readFileSync(file, "utf8").includes("accounts/sessions"));
  expect(reading).toEqual([]);
});
