import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { answerExport } from "../http/observations-endpoint";
import type { Handler } from "../http/request-handler";

/** Exports are answered here also behind the front thread: while it is not known there what is in force, and to be prepared. */
export function withObservations(framework: Handler): Handler {
  return async (request, response) =>
    (await answerExport(request, response, () => publishedReleases(new Date()))) ||
    framework(request, response);
}
