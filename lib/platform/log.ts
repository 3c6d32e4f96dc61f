import "server-only";
import pino from "pino";
import { loggableAddress } from "./loggable-address";
import { currentRequest } from "./request-id";

const serializers = { error: pino.stdSerializers.err, url: loggableAddress };

/** Writes lines of JSON. A line that is written while a request is answered carries its id. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  serializers,
  mixin: () => {
    const request = currentRequest();
    return request ? { requestId: request.id } : {};
  },
});
