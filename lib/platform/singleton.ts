// On globalThis because Next bundles modules several times: each copy would keep a value of its own.
const shared = globalThis as { annals?: Map<string, unknown> };

/** Returns the one value that this process, or thread, has under a key; it is made when first asked for. */
export function singleton<T>(key: string, make: () => T): T {
  const values = (shared.annals ??= new Map());
  if (!values.has(key)) values.set(key, make());
  return values.get(key) as T;
}
