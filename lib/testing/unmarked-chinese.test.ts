import { expect, it } from "vitest";
import { unmarkedChinese } from "./unmarked-chinese";

it.each([
  ["<p>Brazil 巴西</p>", ["Brazil 巴西"]],
  ['<p>Brazil <span lang="zh-CN">巴西</span></p>', []],
  ['<p lang="zh-CN">巴西<span lang="en">of 其中</span>泰国</p>', ["of 其中"]],
  ['<p lang="zh-CN">巴<br>西<img alt="x">泰</p><p>国</p>', ["国"]],
  ["<title>巴西</title><script>巴西</script><!-- 巴西 --><p>x</p>", []],
])("finds in %s what is not marked", (html, found) => {
  expect(unmarkedChinese(html)).toEqual(found);
});
