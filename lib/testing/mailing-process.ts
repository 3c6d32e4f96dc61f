// Mails notices as a server does that takes turns with others, with short leases. Says when it is in charge.
import { startMailing } from "@/lib/notices/mailer";
import { whileInCharge } from "@/lib/platform/shared/charge";

whileInCharge(
  () => {
    process.send?.("in charge");
    return startMailing("http://localhost:3000", 5);
  },
  { lease: 6_000, margin: 3_000, renewEvery: 100 },
);
process.on("disconnect", () => process.exit());
process.send?.("ready");
