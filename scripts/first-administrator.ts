// Prints a link for the first administrator, as long as none has been able to sign in.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { addressOfLink } from "@/lib/accounts/links/deliver-link";
import { inviteFirstAdministrator } from "@/lib/accounts/people/first-administrator";
import { closeDatabase } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";

// Nobody reads mail at the default address.
function addressAdvice(): string {
  return env.ADMIN_EMAIL.endsWith(".invalid") ? " ADMIN_EMAIL sets another address." : "";
}

try {
  const invited = await inviteFirstAdministrator(env.ADMIN_EMAIL);
  if (invited && !invited.ok) throw new Error(invited.error.sentence.en);
  if (invited) {
    const { token, expiresAt } = invited.value;
    console.log(
      `Open this link to become the first administrator, ${env.ADMIN_EMAIL}, and to choose a password.${addressAdvice()}`,
    );
    console.log(
      `It works once, until ${expiresAt.toISOString()}; each start prints a fresh one until it is used:`,
    );
    console.log(`  ${addressOfLink(token)}`);
    if (env.SECOND_FACTOR !== "optional")
      console.log(
        "Have an authenticator app at hand: from then on its code is asked for besides the password.",
      );
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
