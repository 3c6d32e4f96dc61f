/** What would be lost when the page is left. */
export type Risk = {
  /** Asked when the window is closed or the page is loaded again. */
  isLostOnClosing: () => boolean;
  /** Asked when a link or Back leads to another page, while saves under way go on. */
  isLostByLink: () => boolean;
  /** What is asked before a link is followed; a browser has words of its own for closing. */
  question: string;
};

const risks = new Set<Risk>();

let listening = new AbortController();

/** Asks before the page is left while something would be lost. Returns a function that ends it. */
export function askBeforeLeaving(risk: Risk): () => void {
  if (risks.size === 0) listen();
  risks.add(risk);
  return () => {
    risks.delete(risk);
    if (risks.size === 0) listening.abort();
  };
}

function listen(): void {
  onStay();
  listening = new AbortController();
  const { signal } = listening;
  window.addEventListener("beforeunload", onClosing, { signal });
  for (const type of ["pageshow", "keydown", "pointerdown"])
    window.addEventListener(type, onStay, { signal });
  // On the window and before the target, so that it comes before the router's own handler.
  window.addEventListener("click", onLink, { signal, capture: true });
  if ("navigation" in window) window.navigation.addEventListener("navigate", onTraversal, { signal });
}

let isClosing = false;

/**
 * Returns whether the page is being closed or loaded again. What it shows next may have been read before an answer that arrives
 * now, so a draft has to outlive such an answer.
 */
export function isPageClosing(): boolean {
  return isClosing;
}

function onStay(): void {
  isClosing = false;
}

// Who has said yes to a link is not asked again when it loads a whole page.
let isLeaving = false;

function onClosing(event: BeforeUnloadEvent): void {
  isClosing = true;
  // Every one is asked, since asking also sends what is still to be saved.
  const lost = [...risks].filter((risk) => risk.isLostOnClosing());
  if (lost.length > 0 && !isLeaving) event.preventDefault();
}

function onLink(event: MouseEvent): void {
  isLeaving = false;
  if (!(event.target instanceof Element) || event.button !== 0) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest("a");
  if (!link?.href || link.target === "_blank" || link.hasAttribute("download")) return;
  if (isThisPage(link.href) || mayLeave()) return;
  event.preventDefault();
  event.stopPropagation();
}

// Back and Forward inside the application. A browser that does not let them be stopped is not asked.
function onTraversal(event: NavigateEvent): void {
  const isInside = event.navigationType === "traverse" && event.destination.sameDocument;
  if (isInside && event.cancelable && !mayLeave()) event.preventDefault();
}

function mayLeave(): boolean {
  const lost = [...risks].find((risk) => risk.isLostByLink());
  isLeaving = lost !== undefined && window.confirm(lost.question);
  return lost === undefined || isLeaving;
}

function isThisPage(href: string): boolean {
  const { origin, pathname, search } = new URL(href);
  const here = window.location;
  return origin === here.origin && pathname === here.pathname && search === here.search;
}
