import { startPuttingOutHeads } from "@/lib/notices/head-mailing";
import { startMailing } from "@/lib/notices/mailer";
import { whileInCharge } from "@/lib/platform/shared/charge";
import { startReminding } from "@/lib/reminders/start-reminding";
import { startAnnouncing } from "@/lib/subscriptions/start-announcing";

/**
 * Starts what one server does for all: mail, reminders, announcements, the daily head of the chain, and `backups`. Returns the
 * function that stops it, which waits for messages that are being sent, though not for long.
 */
export function startChores(site: string, backups: () => () => void): () => Promise<void> {
  return whileInCharge(() => {
    const [stopMailing, stopAnnouncing] = [startMailing(site), startAnnouncing(site)];
    const [stopHeads, stopReminding, stopBackups] = [startPuttingOutHeads(site), startReminding(), backups()];
    return async () => {
      void stopHeads();
      void stopReminding();
      stopBackups();
      await Promise.all([stopMailing(), stopAnnouncing()]);
    };
  });
}
