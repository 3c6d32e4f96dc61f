import { expect, it } from "vitest";
import { busyAnswer } from "./error-page";

it.each([
  ["/search?q=a", "zh-CN", "请稍候再来"],
  ["/en/search?q=a", "en", "Please try again in a moment"],
])("asks the reader of %s to come again in two seconds, in their language first", (url, lang, title) => {
  const { status, headers, bodies } = busyAnswer(url);
  expect([status, headers["retry-after"]]).toEqual([503, "2"]);
  expect(bodies.plain.toString()).toContain(`<html lang="${lang}">`);
  expect(bodies.plain.toString()).toContain(`<h1>${title}</h1>`);
});

it("answers programs with a document", () => {
  const { status, headers, bodies } = busyAnswer("/api/v1/observations.csv");
  expect([status, headers["retry-after"]]).toEqual([503, "2"]);
  expect(JSON.parse(bodies.plain.toString())).toHaveProperty("error");
});
