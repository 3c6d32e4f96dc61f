import { expect, it } from "vitest";
import { formText } from "./form-text";

function formOf(value: string | Blob): FormData {
  const form = new FormData();
  form.set("email", value);
  return form;
}

it.each([
  ["a text", formOf("a@annals.test"), "a@annals.test"],
  ["a file", formOf(new Blob(["a"])), ""],
  ["another field", new FormData(), ""],
  ["an object", { get: "x" }, ""],
  ["nothing", undefined, ""],
  ["a number", 1, ""],
])("the text of a field, given %s", (_, form, text) => {
  expect(formText(form, "email")).toBe(text);
});
