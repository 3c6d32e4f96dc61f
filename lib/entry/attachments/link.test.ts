import { expect, it } from "vitest";
import { saveFieldSchema } from "../schema";
import { isLink } from "./link";

it.each([
  ["https://tjj.sh.gov.cn/2023", true],
  ["http://example.cn", true],
  ["example.cn", false],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["ftp://example.cn", false],
  ["https://", false],
])("%s: the form and the server agree", (link, is) => {
  expect(isLink(link)).toBe(is);
  expect(saveFieldSchema.shape.link.safeParse(link).success).toBe(is);
});
