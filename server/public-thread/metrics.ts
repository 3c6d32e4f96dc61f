import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import { storageFaults } from "@/lib/platform/storage/fault";
import type { DeskAnswer } from "../http/desk-endpoint";
import type { MetricsPage } from "../http/metrics-endpoint";
import type { Health } from "../monitor/health";
import type { MonitorReport } from "../monitor/report";
import type { AppFigures } from "./messages";
import type { AnsweredRequest } from "./observe-requests";
import { readerLineCounts } from "./reader-line";
import { openRequestDurations } from "./request-durations";

type Sources = {
  healthNow: () => Health;
  report: () => MonitorReport | null;
  /** Asks the app thread; null if it does not answer soon. */
  appFigures: () => Promise<AppFigures | null>;
  requestsUnderWay: () => number;
};

export type Metrics = {
  countRequest: (request: AnsweredRequest) => void;
  countSave: (answer: DeskAnswer) => void;
  page: () => Promise<MetricsPage>;
};

/** Opens the metrics of this server, named as Prometheus has it: with their unit, and `total` for what is only ever added to. */
export function openMetrics(sources: Sources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = openRequestDurations();
  const saves = new Counter({
    name: "annals_saves_total",
    help: "Saves of one field, by outcome.",
    labelNames: ["outcome"],
    registers: [registry],
  });
  const refresh = gaugesOf(registry, sources);
  return {
    countRequest: durations.observe,
    countSave: (answer) => saves.inc({ outcome: saveOutcome(answer) }),
    page: async () => {
      await refresh();
      return { type: registry.contentType, body: durations.text() + (await registry.metrics()) };
    },
  };
}

/** Returns what became of a save: ok, or in small letters why it was refused. */
export function saveOutcome({ body }: DeskAnswer): string {
  if (body.startsWith('{"ok":true')) return "ok";
  const code = /"code":"([A-Z_]+)"/.exec(body)?.[1] ?? "";
  return ["CONFLICT", "UNAVAILABLE", "UNEXPECTED"].includes(code) ? code.toLowerCase() : "refused";
}

const gauges = {
  requests_under_way: "Requests that are being answered.",
  writes_under_way: "Writes to the database that wait for their turn or are being made.",
  renderings_under_way: "Public pages that are being rendered for a reader.",
  reader_pages_waiting: "Requests of readers and other strangers that wait in line for the app thread.",
  reader_pages_refused: "Such requests that were refused since the start, because the line was full.",
  writer_reopened: "How often the writer's connection was opened anew since the start.",
  database_bytes: "Size of the database's file.",
  log_bytes: "Size of the database's write-ahead log.",
  disk_free_bytes: "Room beside the database.",
  backup_age_seconds: "Age of the newest backup that was verified.",
  ready: "Whether pages for staff are served.",
} as const;

function gaugesOf(registry: Registry, sources: Sources): () => Promise<void> {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `annals_${name}`, help, labelNames, registers: [registry] });
  const plain = Object.entries(gauges).map(([name, help]) => [name, gauge(name, help)] as const);
  const fault = gauge("storage_fault", "Whether the database has this fault.", ["fault"]);
  const status = gauge("health", "Whether this is the status of health.", ["status"]);
  const prepared = gauge("prepared_set", "Whether this is the state of the prepared pages.", ["state"]);
  const attempts = gauge("attempts", "Attempts to sign in, or the like, since the start.", [
    "kind",
    "outcome",
  ]);
  const delay = gauge("app_event_loop_delay_seconds", "Delay of the app thread since the last time.", [
    "figure",
  ]);
  return async () => {
    const [health, figures] = [sources.healthNow(), await sources.appFigures()];
    const values = valuesOf(health, figures, sources);
    for (const [name, each] of plain) set(each, values[name as keyof typeof gauges]);
    for (const each of storageFaults) fault.set({ fault: each }, Number(health.database.fault === each));
    for (const each of ["ok", "degraded", "failing"])
      status.set({ status: each }, Number(health.status === each));
    for (const each of ["current", "behind", "failing", "off"])
      prepared.set({ state: each }, Number(health.prepared.state === each));
    for (const [name, count] of Object.entries(figures?.attempts ?? {})) {
      const [kind = "", outcome = ""] = name.split(" ");
      attempts.set({ kind, outcome }, count);
    }
    for (const [figure, seconds] of Object.entries(figures?.eventLoopDelay ?? {}))
      delay.set({ figure }, seconds);
  };
}

type Values = Record<keyof typeof gauges, number | null>;

function valuesOf(health: Health, figures: AppFigures | null, { report, requestsUnderWay }: Sources): Values {
  const { databaseBytes = null, logBytes = null, freeBytes = null } = report() ?? {};
  const { backup } = health;
  const line = readerLineCounts();
  return {
    requests_under_way: requestsUnderWay(),
    writes_under_way: figures?.writes ?? null,
    renderings_under_way: figures?.renderings ?? null,
    reader_pages_waiting: line.waiting,
    reader_pages_refused: line.refused,
    writer_reopened: figures?.writerReopened ?? null,
    database_bytes: databaseBytes,
    log_bytes: logBytes,
    disk_free_bytes: freeBytes,
    backup_age_seconds: backup?.at ? (Date.now() - Date.parse(backup.at)) / 1000 : null,
    ready: Number(health.ready),
  };
}

// What is not known now is left out, so that nobody takes it for zero.
function set(gauge: Gauge, value: number | null): void {
  if (value === null) gauge.remove();
  else gauge.set(value);
}
