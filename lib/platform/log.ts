import "server-only";
import pino from "pino";

const serializers = { error: pino.stdSerializers.err };

export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: null, serializers });
