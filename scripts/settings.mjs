// A .env file beside package.json counts as if its lines were set; what is really set wins. Import this before all else.
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile(".env");
