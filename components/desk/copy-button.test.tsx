import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CopyButton } from "./copy-button";

it("has its label as its name, with nothing in the button that is announced by itself", () => {
  const html = renderToStaticMarkup(<CopyButton text="https://annals.test" label="复制链接" done="已复制" />);
  const [, inside] = /<button[^>]*>(.*?)<\/button>/.exec(html) ?? [];
  expect(inside).toContain("复制链接");
  expect(inside).not.toContain("role=");
  expect(html).toContain('role="status"');
});
