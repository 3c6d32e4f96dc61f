type Element = { type: unknown; props: Record<string, unknown> };

/**
 * Runs the asynchronous components in what a page returned, and those in what they return, for what they read. Others read
 * nothing, and are not run.
 */
export async function runServerComponents(shown: unknown): Promise<void> {
  if (Array.isArray(shown)) {
    for (const each of shown) await runServerComponents(each);
    return;
  }
  if (!isElement(shown)) return;
  if (isAsync(shown.type)) await runServerComponents(await shown.type(shown.props));
  for (const prop of Object.values(shown.props)) await runServerComponents(prop);
}

function isElement(shown: unknown): shown is Element {
  return typeof shown === "object" && shown !== null && "type" in shown && "props" in shown;
}

function isAsync(type: unknown): type is (props: unknown) => Promise<unknown> {
  return typeof type === "function" && type.constructor.name === "AsyncFunction";
}
