import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askBeforeLeaving, isPageClosing } from "./leaving";

/** As much of an element as a press on a link is about. */
class Pressed {
  constructor(
    readonly href: string,
    readonly target = "",
  ) {}
  closest = () => this;
  hasAttribute = () => false;
}

let page: EventTarget & { navigation: EventTarget; confirm: ReturnType<typeof vi.fn> };
let stop: () => void;
let lost: { closing: boolean; link: boolean };

beforeEach(() => {
  const location = new URL("https://annals.test/desk/reviews/7");
  page = Object.assign(new EventTarget(), { navigation: new EventTarget(), confirm: vi.fn(), location });
  vi.stubGlobal("window", page);
  vi.stubGlobal("Element", Pressed);
  lost = { closing: false, link: false };
  stop = askBeforeLeaving({
    isLostOnClosing: () => lost.closing,
    isLostByLink: () => lost.link,
    question: "离开吗？",
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

/** Returns whether it was let happen. */
function dispatch(at: EventTarget, type: string, more: object = {}): boolean {
  const event = new Event(type, { cancelable: true });
  for (const [name, value] of Object.entries(more)) Object.defineProperty(event, name, { value });
  return at.dispatchEvent(event);
}
const press = (href: string, more: object = {}) =>
  dispatch(page, "click", { target: new Pressed(`https://annals.test${href}`), button: 0, ...more });
const goBack = (navigationType = "traverse") =>
  dispatch(page.navigation, "navigate", { navigationType, destination: { sameDocument: true } });

describe("leaving a page", () => {
  it("is not asked about while nothing would be lost", () => {
    expect([press("/desk"), goBack(), dispatch(page, "beforeunload")]).toEqual([true, true, true]);
    expect(page.confirm).not.toHaveBeenCalled();
  });

  it("by a link or Back is asked about once when something would be, and stopped unless it is meant", () => {
    lost.link = true;
    page.confirm.mockReturnValue(false);
    expect([press("/desk"), goBack()]).toEqual([false, false]);
    expect(page.confirm.mock.calls).toEqual([["离开吗？"], ["离开吗？"]]);
    page.confirm.mockReturnValue(true);
    lost.closing = true;
    expect([press("/reports/2023"), dispatch(page, "beforeunload")]).toEqual([true, true]);
  });

  it("is not what a press does that stays on the page or opens another window", () => {
    lost.link = true;
    const stays = [
      press("/desk/reviews/7#field"),
      press("/desk", { ctrlKey: true }),
      press("/desk", { target: new Pressed("https://annals.test/desk", "_blank") }),
      goBack("push"),
    ];
    expect(stays).toEqual([true, true, true, true]);
    expect(page.confirm).not.toHaveBeenCalled();
  });

  it("by closing the window is the browser's to ask about", () => {
    lost.closing = true;
    expect(dispatch(page, "beforeunload")).toBe(false);
    expect(page.confirm).not.toHaveBeenCalled();
    stop();
    expect(dispatch(page, "beforeunload")).toBe(true);
  });

  it("is under way from the closing of the window until the person goes on", () => {
    expect(isPageClosing()).toBe(false);
    dispatch(page, "beforeunload");
    expect(isPageClosing()).toBe(true);
    dispatch(page, "keydown");
    expect(isPageClosing()).toBe(false);
  });
});
