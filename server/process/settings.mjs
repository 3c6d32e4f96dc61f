// Import this before all else. A .env file beside package.json counts as if its lines were set; what is really set wins.
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile(".env");

// A setting that cannot be read is the reader's to mend: no stack, but its name and what is wrong with it.
process.on("uncaughtException", (error) => {
  console.error(error.name === "ZodError" ? sentence(error) : error);
  process.exit(1);
});

function sentence({ issues }) {
  const lines = issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  return ["These settings cannot be used. Correct them, or leave them unset for the default:", ...lines].join(
    "\n",
  );
}
