import "server-only";
import { oncePerRequest } from "@/lib/platform/http/once-per-request";
import { reader } from "@/lib/platform/database";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import type { Office } from "./model";
import { findOffice } from "./repository";

/** Returns the office's record in force: the only thing besides releases that public pages read. */
export const officeInForce = oncePerRequest((): Promise<Office> => {
  dependOn("office");
  return findOffice(reader());
});
