import { StorageError, type StorageFault } from "../../storage/fault";

// https://www.postgresql.org/docs/current/errcodes-appendix.html; two letters stand for a class.
const faults: Record<string, StorageFault> = {
  "55P03": "locked",
  "53100": "full",
  "53300": "unreachable",
  "25006": "readOnly",
  "25P03": "unreachable",
  "57P01": "unreachable",
  "57P02": "unreachable",
  "57P03": "unreachable",
  "57P05": "unreachable",
  "28": "unreachable",
  "3D": "unreachable",
  "08": "unreachable",
  "58": "unreachable",
  XX001: "damaged",
  XX002: "damaged",
};

// Of Node.js, of Prisma, and of pg, which gives some of its errors no code.
const unreachable = new Set([
  ...[
    "ECONNREFUSED",
    "ECONNRESET",
    "EPIPE",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
  ],
  ...["P1000", "P1001", "P1002", "P1003", "P1017"],
  ...["ConnectionClosed", "DatabaseNotReachable", "SocketTimeout", "TooManyConnections"],
]);
const lostConnection =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** What an error says of the database, wherever in it the code stands; null where it says nothing of it. */
export function postgresqlFault(error: unknown): StorageFault | null {
  for (const part of partsOf(error)) {
    if (part instanceof StorageError) return part.fault;
    const { code, originalCode, kind, message } = part as Record<string, unknown>;
    for (const word of [originalCode, code, kind].filter((word) => typeof word === "string")) {
      const fault = faults[word] ?? (/^[0-9A-Z]{5}$/.test(word) ? faults[word.slice(0, 2)] : undefined);
      if (fault && word.length === 5 && !/^P[12]/.test(word)) return fault;
      if (unreachable.has(word)) return "unreachable";
    }
    if (typeof message === "string" && lostConnection.test(message)) return "unreachable";
  }
  return null;
}

// Prisma keeps what the driver said under `meta`, and the driver's own error under `cause`.
function partsOf(error: unknown, depth = 0): object[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const { cause, meta, errors } = error as {
    cause?: unknown;
    meta?: Record<string, unknown>;
    errors?: unknown;
  };
  const inner = [cause, meta?.driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return [error, ...inner.flatMap((each) => partsOf(each, depth + 1))];
}
