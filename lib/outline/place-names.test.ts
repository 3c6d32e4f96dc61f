import { describe, expect, it } from "vitest";
import { otherNamesIn, placeInEnglish } from "./place-names";

describe("the other names of the places in a text", () => {
  it.each([
    ["主宾国 巴西", ["Brazil"]],
    ["葡萄牙共和国", ["Portugal"]],
    ["阿联酋", ["United Arab Emirates 阿拉伯联合酋长国"]],
    ["阿拉伯联合酋长国", ["United Arab Emirates", "阿联酋"]],
    ["印度尼西亚", ["Indonesia"]],
    ["索马里", ["Somalia"]],
    ["云南楚雄、大理、新疆克拉玛依、海南等", ["Yunnan", "Xinjiang", "Hainan"]],
    ["巴西、泰国、巴西", ["Brazil", "Thailand"]],
    ["中国科学院上海分院", []],
    ["", []],
  ])("%s", (text, names) => {
    expect(otherNamesIn(text)).toEqual(names);
  });

  it.each([
    ["巴西", "Brazil"],
    ["阿联酋", "United Arab Emirates"],
    ["云南", "Yunnan"],
    ["湖北省", "Hubei"],
    ["重庆市", "Chongqing"],
    ["葡萄牙共和国", "Portugal"],
    ["多米尼加共和国", "Dominican Republic"],
    ["静安区", "Jing'an District"],
    ["中华人民共和国", null],
    ["省", null],
    ["巴西总统卢拉", null],
    ["", null],
  ])("%s in English is %s", (text, name) => {
    expect(placeInEnglish(text)).toBe(name);
  });
});
