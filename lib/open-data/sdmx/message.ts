import type { ReleaseSummary } from "@/lib/publication/content/model";
import { structure } from "./components";

const schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1";
const namespaceOf = {
  message: `${schemas}/message`,
  common: `${schemas}/common`,
  structure: `${schemas}/structure`,
  generic: `${schemas}/data/generic`,
} as const;

/** Declares namespaces of SDMX-ML 2.1. */
export function namespaces(...names: (keyof typeof namespaceOf)[]): string {
  return names.map((name) => `xmlns:${name}="${namespaceOf[name]}"`).join(" ");
}

/** Returns the header of a message. It was prepared when the newest of its releases took effect, whenever it is written. */
export function headerXml(releases: readonly ReleaseSummary[], about = ""): string {
  const newest = releases
    .map(({ releasedAt }) => releasedAt)
    .toSorted()
    .at(-1);
  return [
    `<message:Header><message:ID>${structure.id}</message:ID><message:Test>false</message:Test>`,
    `<message:Prepared>${newest ?? "1970-01-01T00:00:00.000Z"}</message:Prepared>`,
    `<message:Sender id="${structure.agency}"/>${about}</message:Header>`,
  ].join("");
}
