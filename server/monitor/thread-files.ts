import { monitorThreadFile, pageCheckThreadFile } from "@/lib/platform/bundle-files.mjs";
import type { ThreadCode } from "@/lib/platform/start-thread";

export const monitorFiles = {
  monitor: { bundled: monitorThreadFile, source: "server/monitor/main.ts" },
  pageCheck: { bundled: pageCheckThreadFile, source: "server/monitor/page-check-thread.ts" },
} satisfies Record<string, ThreadCode>;
