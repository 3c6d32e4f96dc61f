// TSX_TSCONFIG_PATH=server/tsconfig.json npx tsx bench/make-years.ts FILE YEARS FIGURES [PER-SECTION]: a database of synthetic years.
import { syntheticYears } from "./years";

const [file = "", years, fields, perSection] = process.argv.slice(2);
await syntheticYears(file, {
  ...{ years: Number(years), fields: Number(fields) },
  ...(perSection && { perSection: Number(perSection) }),
});
