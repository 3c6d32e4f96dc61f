import { setTimeout } from "node:timers/promises";
import { env } from "@/lib/platform/env";
import type { EndpointHandlers } from "../endpoints";
import type { DeskAnswer } from "../http/desk-endpoint";
import { healthEndpoint } from "../http/health-endpoint";
import { metricsEndpoint } from "../http/metrics-endpoint";
import type { PreparedState } from "../monitor/health";
import { healthReader } from "../monitor/health-reader";
import { latestReport } from "../monitor/report";
import type { AppFigures } from "./messages";
import { openMetrics } from "./metrics";
import { observeRequests, type RequestObserver } from "./observe-requests";

type Sources = {
  /** How many proxies are in front of the server. */
  proxies: number;
  prepared: () => PreparedState;
  appFigures: () => Promise<AppFigures>;
};

/** In milliseconds. An app thread that is busy must not keep the metrics from being read. */
const patience = 500;

/** What those who run the server are told, and where it is counted. */
export function openOperations({ proxies, prepared, appFigures }: Sources): {
  handlers: EndpointHandlers;
  requests: RequestObserver;
  countSave: (answer: DeskAnswer) => void;
} {
  const report = latestReport();
  const hasDailyBackup = env.BACKUP_FOLDER !== "off";
  const healthNow = healthReader({ report, prepared, hasDailyBackup, hasMirror: Boolean(env.MIRROR_TO) });
  const metrics = openMetrics({
    ...{ healthNow, report, requestsUnderWay: () => requests.underWay() },
    appFigures: () => Promise.race([appFigures(), setTimeout(patience, null)]),
  });
  const requests = observeRequests({
    onAnswered: metrics.countRequest,
    level: env.ACCESS_LOG === "on" ? "info" : "debug",
  });
  const access = { token: env.METRICS_TOKEN, proxies };
  const handlers = {
    "health-endpoint": healthEndpoint(healthNow, access),
    "metrics-endpoint": metricsEndpoint(metrics.page, access),
  };
  return { handlers, requests, countSave: metrics.countSave };
}
