/** Keys are own properties, as in a browser. */
export class FakeStorage {
  [key: string]: unknown;
}
for (const [name, method] of Object.entries({
  getItem(this: FakeStorage, key: string) {
    return this[key] ?? null;
  },
  setItem(this: FakeStorage, key: string, text: string) {
    this[key] = text;
  },
  removeItem(this: FakeStorage, key: string) {
    delete this[key];
  },
}))
  Object.defineProperty(FakeStorage.prototype, name, { value: method });
