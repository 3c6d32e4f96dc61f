import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type IncomingMessage, METHODS, request } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endpoints } from "../endpoints";
import { methodsOf } from "./address-methods";
import { createHttpServer } from "./http-server";

const dynamicParts: Record<string, string> = {
  "[locale]": "en",
  "[year]": "2023",
  "[number]": "8.4",
  "[key]": "training.batches",
  "[code]": "training.batches",
  "[version]": "1.0",
  "[id]": "7",
  "[token]": "abc",
};

/** An address of each route and page below app/, with the file that answers it. */
const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /(?:^|\/)(?:route|page)\.tsx?$/.test(file))
  .map((file) => ({ file: `app/${file}`, address: addressOf(file) }));

function addressOf(file: string): string {
  const parts = file
    .split("/")
    .slice(0, -1)
    .filter((part) => !/^\(.*\)$/.test(part));
  return `/${parts.map((part) => (part.startsWith("[...") ? "some/thing" : (dynamicParts[part] ?? part))).join("/")}`;
}

const exported = (file: string) =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /export (?:async function|function|const) (GET|POST)|as (GET|POST|OPTIONS)\b/g,
    ),
  ].map(([, own, again]) => own ?? again ?? "");

describe("the methods of an address", () => {
  it.each(routes.filter(({ file }) => file.includes("/route.")))(
    "$address are those of $file",
    ({ file, address }) => {
      const own = exported(file);
      expect([...methodsOf(address)].toSorted()).toEqual(
        [...own, ...(own.includes("GET") ? ["HEAD"] : [])].toSorted(),
      );
    },
  );

  it.each(routes.filter(({ file }) => file.includes("/page.")))(
    "$address are those of a page",
    ({ file, address }) => {
      const hasForms =
        file.includes("(public)/subscribe/") ||
        (/\/(?:desk|sign-in|welcome|answer|subscription)\//.test(file) && !file.includes("(public)"));
      expect(methodsOf(address)).toEqual(hasForms ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"]);
      expect(methodsOf(address.replace(/^\/en/, "") || "/")).toEqual(methodsOf(address));
      expect(existsSync(file)).toBe(true);
    },
  );

  it.each(endpoints.flatMap(({ methods, paths }) => paths.map((path) => ({ methods, path }))))(
    "$path are those of its endpoint",
    ({ methods, path }) => expect(methodsOf(`${path}?year=2023`)).toEqual(methods),
  );

  it.each([
    ["/_next/static/chunks/a.js", ["GET", "HEAD"]],
    ["/favicon.ico", ["GET", "HEAD"]],
    ["/deskbound", ["GET", "HEAD"]],
    ["/no/such/page", ["GET", "HEAD"]],
    ["/api/v1/nothing.json", ["GET", "HEAD", "OPTIONS"]],
    ["/reports/2023/feed.xml", ["GET", "HEAD", "OPTIONS"]],
    ["/indicators/training.batches/feed.xml", ["GET", "HEAD", "OPTIONS"]],
    ["/zh/desk?from=2023", ["GET", "HEAD", "POST"]],
    ["/en/subscription/aB3/leave", ["GET", "HEAD", "POST"]],
  ])("%s are %j", (url, methods) => expect(methodsOf(url)).toEqual(methods));
});

let server: Server;
beforeAll(async () => {
  server = createHttpServer({ proxies: 0, handle: (_, response) => void response.end("answered") });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());
const port = () => (server.address() as AddressInfo).port;

async function ask(method: string, path: string) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) =>
    request({ host: "127.0.0.1", port: port(), method, path, agent: false }, resolve)
      .on("error", reject)
      .end(),
  );
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}

const methods = METHODS.filter((method) => method !== "CONNECT");
const addresses = [
  "/",
  "/en/reports/2023/sections/8.4",
  "/no/such/page",
  "/desk/reports/2023",
  "/sign-in",
  "/feed.xml",
  "/robots.txt",
  "/api/health",
  "/api/v1/observations.csv?year=2023",
  "/api/v1/reports.json",
  "/api/v1/nothing",
  "/api/desk/revisions",
  "/api/desk/notices",
  "/api/auth/session",
];

describe.each(addresses)("%s", (address) => {
  it.each(methodsOf(address))("answers %s", async (method) => {
    expect(await ask(method, address)).toMatchObject({
      status: 200,
      body: method === "HEAD" ? "" : "answered",
    });
  });

  it("refuses every other method with those that it takes, in both languages", async () => {
    for (const method of methods.filter((each) => !methodsOf(address).includes(each))) {
      const { status, headers, body } = await ask(method, address);
      expect([method, status, headers.allow]).toEqual([method, 405, methodsOf(address).join(", ")]);
      expect(headers).toMatchObject({
        "content-type": "application/json; charset=utf-8",
        "content-language": "zh-CN, en",
        "cache-control": "no-store",
        vary: "accept-encoding",
        "x-content-type-options": "nosniff",
      });
      const isOpen = methodsOf(address).includes("OPTIONS");
      expect(headers["access-control-allow-origin"]).toBe(isOpen ? "*" : undefined);
      if (method === "HEAD") expect([body, Number(headers["content-length"]) > 0]).toEqual(["", true]);
      else
        expect(JSON.parse(body)).toEqual({
          error: {
            code: "method_not_allowed",
            parameter: null,
            value: method,
            allowed: [...methodsOf(address)],
            zh: expect.stringContaining(method),
            en: expect.stringContaining(method),
          },
        });
    }
  });

  it.each(["FROB", "CONNECT"])("refuses %s, of which Node makes no request", async (method) => {
    const socket = connect(port(), "127.0.0.1");
    socket.write(`${method} ${method === "CONNECT" ? "a:1" : address} HTTP/1.1\r\nhost: a\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
    if (method === "FROB") expect(answer).toContain(`\r\nallow: ${methodsOf(address).join(", ")}\r\n`);
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({
      error: { code: "method_not_allowed" },
    });
  });
});
