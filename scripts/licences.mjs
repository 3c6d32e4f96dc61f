// npm run licences [-- --all]: lists the licence of every installed package that the product needs, by licence; with --all also
// of those that only build and test it. Exits with 1 when a package has none.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const isForAll = process.argv.includes("--all");
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** Returns the licence as a package states it: an SPDX expression, or the older lists of names. */
function licenceOf(folder) {
  const { license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const stated = [license ?? licenses ?? []].flat();
  return stated.map((each) => each.type ?? each).join(" OR ") || licenceFileOf(folder);
}

function licenceFileOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file ? "as its licence file says" : null;
}

const installed = Object.entries(packages)
  .filter(([folder, { dev, link }]) => folder !== "" && !link && (isForAll || !dev))
  // The lock also lists the builds for other systems.
  .filter(([folder]) => existsSync(join(folder, "package.json")))
  .map(([folder, { version }]) => ({
    name: `${folder.split("node_modules/").at(-1)}@${version}`,
    licence: licenceOf(folder),
  }));

// Map.groupBy needs Node 21.
const byLicence = new Map();
for (const { name, licence } of installed) byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
for (const [licence, list] of [...byLicence].toSorted((a, b) => b[1].length - a[1].length))
  console.log(`${licence ?? "(none)"}: ${list.length}\n  ${list.join(", ")}`);
console.log(`${installed.length} packages`);
if (byLicence.has(null)) process.exitCode = 1;
