// @ts-expect-error The package brings no types.
import datapackage from "datapackage";

type Row = Record<string, unknown>;
type Resource = { read: (options: { keyed: true }) => Promise<Row[]> };
type Loaded = { valid: boolean; errors: Error[]; resources: Resource[] };

function load(descriptor: unknown): Promise<Loaded> {
  const { Package } = datapackage as { Package: { load: (of: unknown) => Promise<Loaded> } };
  return Package.load(JSON.parse(JSON.stringify(descriptor)));
}

/** Returns the errors that Frictionless' profile for tabular data packages finds in a descriptor. */
export async function packageErrors(descriptor: unknown): Promise<string[]> {
  const { errors } = await load(descriptor);
  return errors.map(({ message }) => message);
}

/** Returns the same errors, and the rows of every resource as Frictionless' reference library for JavaScript reads them. */
export async function packageRows(descriptor: unknown): Promise<{ errors: string[]; rows: Row[][] }> {
  const { errors, resources } = await load(descriptor);
  const rows = await Promise.all(resources.map((resource) => resource.read({ keyed: true })));
  return { errors: errors.map(({ message }) => message), rows };
}
