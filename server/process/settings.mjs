// Import this first. Loads a .env file beside package.json; variables that are set already win over its lines.
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile(".env");

// For a setting that cannot be parsed, prints its name and what is wrong with it instead of a stack.
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
