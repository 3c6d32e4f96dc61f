import type { Health } from "../monitor/health";
import { isOperator, type OperatorAccess } from "./operator-access";
import type { EndpointHandler } from "./request-handler";

/** Answers how the server is: to who runs it with everything, to everybody else with the status alone. */
export function healthEndpoint(healthNow: () => Health, access: OperatorAccess): EndpointHandler {
  return async (request, response) => {
    const health = healthNow();
    const body = JSON.stringify(isOperator(request, access) ? health : { status: health.status });
    response.writeHead(health.status === "failing" ? 503 : 200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
}
