// @ts-expect-error The package brings no types.
import datapackage from "datapackage";

type Loaded = { valid: boolean; errors: Error[] };

/** Returns the errors that Frictionless' profile for tabular data packages finds in a descriptor. */
export async function packageErrors(descriptor: unknown): Promise<string[]> {
  const { Package } = datapackage as { Package: { load: (of: unknown) => Promise<Loaded> } };
  const { errors } = await Package.load(JSON.parse(JSON.stringify(descriptor)));
  return errors.map(({ message }) => message);
}
