// Brings the mirror at MIRROR_TO to what is published, in a process of its own. Exits with 0 when it has all of it.
import "../process/settings.mjs";
import "../process/private-files.mjs";
import { setPriority } from "node:os";
import { mirrorThisSite } from "@/lib/mirror/mirror-this-site";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

process.once("disconnect", () => process.exit(1));

async function main(): Promise<void> {
  // Another web server reads what is made.
  process.umask(0o022);
  // Whoever saves or reads goes first.
  setPriority(10);
  if (!env.MIRROR_TO) return;
  const { plan, bytes } = await mirrorThisSite(env.MIRROR_TO);
  const counts = { sent: plan.send.length, kept: plan.kept.length, removed: plan.removed.length };
  log.info({ target: env.MIRROR_TO, ...counts, bytes }, "the mirror has what is published");
}

main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    log.error(
      { error },
      "the mirror could not be brought to what is published; its readers are served what they were",
    );
    process.exit(1);
  });
