import { isOperator, type OperatorAccess } from "./operator-access";
import type { EndpointHandler } from "./request-handler";

/** A page of figures for Prometheus, and its content type. */
export type MetricsPage = { type: string; body: string };

/** Answers the metrics to who runs the server; for everybody else there is nothing at this address. */
export function metricsEndpoint(
  metricsNow: () => Promise<MetricsPage>,
  access: OperatorAccess,
): EndpointHandler {
  return async (request, response) => {
    if (!isOperator(request, access)) return false;
    const { type, body } = await metricsNow();
    response.writeHead(200, {
      "content-type": type,
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
    });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
}
