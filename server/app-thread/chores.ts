import { startPuttingOutHeads } from "@/lib/notices/head-mailing";
import { startMailing } from "@/lib/notices/mailer";
import { whileInCharge } from "@/lib/platform/shared/charge";
import { startReminding } from "@/lib/reminders/start-reminding";
import { startAnnouncing } from "@/lib/subscriptions/start-announcing";

/**
 * Starts what one server does for all: mail, reminders, announcements, the daily head of the chain, and `copies`, the backups and the mirror. Returns the
 * function that stops it, which waits for messages that are being sent, though not for long.
 */
export function startChores(site: string, copies: () => () => void): () => Promise<void> {
  return whileInCharge(() => {
    const [stopMailing, stopAnnouncing] = [startMailing(site), startAnnouncing(site)];
    const [stopHeads, stopReminding, stopCopies] = [startPuttingOutHeads(site), startReminding(), copies()];
    return async () => {
      void stopHeads();
      void stopReminding();
      stopCopies();
      await Promise.all([stopMailing(), stopAnnouncing()]);
    };
  });
}
