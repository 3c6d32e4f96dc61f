import { selectableReleases } from "@/lib/publication/public-reads/reads";
import { observationsEndpoint } from "../http/observations-endpoint";

/**
 * Answers observations on the app thread: while the public thread does not know what is in force, for the prerenderer, and
 * in development.
 */
export const serveObservations = observationsEndpoint(() => selectableReleases(new Date()));
