import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Template } from "@/e2e/support/template";
import { type Office, officeIn } from "./fields";

/** A folder with a database of its own, and a temporary folder of its own so that what is left behind shows. */
export type Place = {
  folder: string;
  database: string;
  office: Office;
  temporary: string;
  /** The names of what is left in the temporary folder. */
  leftovers: () => string[];
  remove: () => void;
};

type PlaceOptions = {
  template?: Template;
  parent?: string;
  /** A place to begin as a copy of, with its secret and its prepared pages, instead of a template. */
  copyOf?: Place;
};

export function newPlace({ template = "demo", parent = tmpdir(), copyOf }: PlaceOptions = {}): Place {
  const folder = mkdtempSync(join(parent, "annals-faults-"));
  const temporary = join(folder, "temporary");
  const database = join(folder, "annals.db");
  if (copyOf) cpSync(copyOf.folder, folder, { recursive: true, verbatimSymlinks: true });
  else copyFileSync(join(process.env.ANNALS_TEMPLATES ?? "", `${template}.db`), database);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary);
  return {
    folder,
    database,
    office: officeIn(database),
    temporary,
    // tsx and npm keep caches there, which are meant to stay.
    leftovers: () => readdirSync(temporary).filter((name) => !/^(?:tsx-|node-compile-cache|v8-)/.test(name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
