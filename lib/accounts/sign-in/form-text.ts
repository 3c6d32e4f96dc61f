/** Returns the text of a field of a form. It is empty for a file, for a field that is not there, and for what is no form. */
export function formText(form: unknown, name: string): string {
  const value = form instanceof FormData ? form.get(name) : null;
  return typeof value === "string" ? value : "";
}
