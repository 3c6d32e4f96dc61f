import { get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { BroadcastChannel } from "node:worker_threads";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { log } from "@/lib/platform/log";
import { currentStorageState } from "@/lib/platform/storage/current";
import { currentVitalSigns } from "@/lib/platform/vital-signs";
import { eventually } from "@/lib/testing/eventually";
import { withEndpoints } from "../endpoints";
import { createHttpServer } from "../http/http-server";
import { type Handler, withErrors } from "../http/request-handler";
import type { MonitorReport } from "../monitor/report";
import type { AppFigures } from "./messages";
import { openOperations } from "./operations";

const figures: AppFigures = {
  ...{ writes: 2, renderings: 1, writerReopened: 0, attempts: { "password failed": 3 } },
  eventLoopDelay: { mean: 0.02, p99: 0.03, max: 0.4 },
};
const report: MonitorReport = {
  ...{ fault: null, freeBytes: 5e9, databaseBytes: 4096, logBytes: 0, migration: null },
  checks: { quick: null, full: null },
  backup: {
    at: new Date(Date.now() - 3_600_000).toISOString(),
    file: "a.db",
    head: null,
    ok: true,
    error: null,
  },
  mirror: { at: null, target: null, ok: true, error: null },
};
let isAppBusy = false;
const appFigures = () => (isAppBusy ? new Promise<AppFigures>(() => undefined) : Promise.resolve(figures));
const operations = openOperations({
  ...{ proxies: 0, appFigures },
  prepared: () => ({ state: "current", since: null }),
});
const nowhere: Handler = async ({ url }, response) => {
  if (url === "/broken") throw new Error("surprise");
  response.writeHead(404).end();
};
let server: Server;
const monitor = new BroadcastChannel("annals monitor");

beforeAll(async () => {
  const handle = withErrors(withEndpoints(operations.handlers, nowhere));
  server = createHttpServer({ proxies: 0, handle, observe: operations.requests.observe });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  monitor.postMessage(report);
  await eventually(async () => expect((await health({})).body.disk).toEqual({ freeBytes: 5e9 }));
});
afterAll(() => {
  monitor.close();
  server.close();
});
beforeEach(() => {
  isAppBusy = false;
  currentVitalSigns().ready();
  currentVitalSigns().beat("app");
  currentVitalSigns().beat("monitor");
  currentStorageState().report("monitor", null);
});

async function ask(path: string, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve) =>
    get({ port, path, headers, agent: false }, resolve),
  );
  return { status: answer.statusCode, headers: answer.headers, body: await text(answer) };
}
async function health(headers: Record<string, string>) {
  const { status, body } = await ask("/api/health", headers);
  return { status, body: JSON.parse(body) as Record<string, unknown> };
}
const fromAfar = { "x-forwarded-for": "203.0.113.7" };

describe("/api/health", () => {
  it.each([
    ["well", () => undefined, 200, "ok"],
    ["with a fault", () => currentStorageState().report("monitor", "damaged"), 503, "failing"],
    ["with the writer's own fault", () => currentStorageState().report("writer", "locked"), 503, "failing"],
    ["without its monitor", () => currentVitalSigns().stop("monitor"), 503, "failing"],
    ["with a busy app thread", () => currentVitalSigns().stop("app"), 200, "degraded"],
  ])("of a server %s", async (_, happens, status, said) => {
    happens();
    const [inside, outside] = [await health({}), await health(fromAfar)];
    currentStorageState().report("writer", null);
    expect(inside).toMatchObject({ status, body: { status: said, live: true, reasons: expect.any(Array) } });
    expect(outside).toEqual({ status, body: { status: said } });
  });
});

describe("/api/metrics", () => {
  it("is there for this machine only", async () => {
    expect(await ask("/api/metrics", fromAfar)).toMatchObject({ status: 404, body: "" });
    const { status, headers } = await ask("/api/metrics");
    expect([status, headers["content-type"]]).toEqual([
      200,
      expect.stringContaining("text/plain; version=0.0.4"),
    ]);
  });

  it("counts requests, saves and faults, and shows both threads", async () => {
    currentStorageState().report("monitor", "full");
    operations.countSave({ status: 200, body: JSON.stringify({ ok: true, value: {} }) });
    for (const code of ["CONFLICT", "UNAVAILABLE", "INVALID"])
      operations.countSave({ status: 200, body: JSON.stringify({ ok: false, error: { code } }) });
    await ask("/nowhere");
    const { body } = await ask("/api/metrics");
    for (const line of [
      /^annals_request_duration_seconds_count\{kind="page",status="4xx"\} \d+$/m,
      /^annals_saves_total\{outcome="ok"\} 1$/m,
      /^annals_saves_total\{outcome="conflict"\} 1$/m,
      /^annals_saves_total\{outcome="unavailable"\} 1$/m,
      /^annals_saves_total\{outcome="refused"\} 1$/m,
      /^annals_storage_fault\{fault="full"\} 1$/m,
      /^annals_storage_fault\{fault="missing"\} 0$/m,
      /^annals_health\{status="failing"\} 1$/m,
      /^annals_writes_under_way 2$/m,
      /^annals_renderings_under_way 1$/m,
      /^annals_attempts\{kind="password",outcome="failed"\} 3$/m,
      /^annals_disk_free_bytes 5000000000$/m,
      /^annals_backup_age_seconds 36\d\d/m,
      /^annals_app_event_loop_delay_seconds\{figure="max"\} 0\.4$/m,
      /^nodejs_eventloop_lag_p99_seconds /m,
      /^process_resident_memory_bytes \d+$/m,
      /^process_cpu_seconds_total \d/m,
      /^annals_requests_under_way 1$/m,
    ])
      expect(body).toMatch(line);
  });

  it("leaves out what a busy app thread does not tell", async () => {
    isAppBusy = true;
    const { status, body } = await ask("/api/metrics");
    expect(status).toBe(200);
    expect(body).not.toMatch(/^annals_writes_under_way /m);
    expect(body).toMatch(/^annals_disk_free_bytes /m);
  });
});

it("returns an id for each request, and logs what went wrong under it", async () => {
  const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
  const { status, headers } = await ask("/broken", { "x-request-id": "from-the-client" });
  expect([status, headers["x-request-id"]]).toEqual([500, expect.stringMatching(/^[\w-]{8}-\w+$/)]);
  expect(logged).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});
