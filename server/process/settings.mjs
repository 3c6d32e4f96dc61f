// Import this first. Loads a .env file beside package.json; variables that are set already win over its lines.
import { accessSync, constants, existsSync } from "node:fs";

if (existsSync(".env")) loadSettings();

function loadSettings() {
  try {
    accessSync(".env", constants.R_OK);
  } catch {
    console.error(
      "The settings in .env may not be read by this account. Run the command as the account that owns them, for example: " +
        "sudo -u annals npm run backup -- FILE",
    );
    process.exit(1);
  }
  process.loadEnvFile(".env");
}

process.on("uncaughtException", (error) => {
  console.error(settingsSentence(error) ?? error);
  process.exit(1);
});

/** Returns the names of settings that cannot be parsed and what is wrong with them; null for any other error. */
export function settingsSentence({ name, issues }) {
  if (name !== "ZodError") return null;
  const lines = issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  return ["These settings cannot be used. Correct them, or leave them unset for the default:", ...lines].join(
    "\n",
  );
}
