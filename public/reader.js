// What reading pages do beyond HTML and CSS. Every page is complete without this file, and nothing else is loaded.
//
//   [data-copy="ID"]      a hidden button: shown here, copies the text of the element ID and says its data-copied
//   [data-copy-text]      the same with the text that it carries itself
//   form[data-search]     answers as one types: what stands in each [data-results] of the page is taken from the form's
//                         own address, so that it shows what pressing the button would
//   [data-filter="ID"]    a hidden field: shown here, leaves those [data-item] of the element ID that hold what is typed in it
//   Escape                puts away a figure's card, until the figure is left
(() => {
  "use strict";

  const figures = () => [...document.querySelectorAll('[role="tooltip"]')].map((card) => card.parentElement);

  const putCardsAway = () => {
    for (const figure of figures())
      if (figure.matches(":hover, :focus-within")) figure.setAttribute("data-dismissed", "");
  };

  const bringCardsBack = () => {
    for (const figure of document.querySelectorAll("[data-dismissed]"))
      if (!figure.matches(":hover, :focus-within")) figure.removeAttribute("data-dismissed");
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") putCardsAway();
  });
  // Only after these events does the page know what is pointed at or focused next.
  for (const leaving of ["pointerout", "focusout"])
    document.addEventListener(leaving, () => requestAnimationFrame(bringCardsBack));

  const offerCopying = (button) => {
    const words = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const { copy, copyText } = button.dataset;
      const text = copyText ?? document.getElementById(copy)?.textContent ?? "";
      await navigator.clipboard.writeText(text.trim());
      button.textContent = button.dataset.copied ?? words;
      setTimeout(() => (button.textContent = words), 2000);
    });
  };

  const answerAsTyped = (form) => {
    let waiting;
    let asking = new AbortController();
    const ask = async () => {
      asking.abort();
      asking = new AbortController();
      const address = new URL(form.action);
      address.search = new URLSearchParams(new FormData(form)).toString();
      try {
        const answer = await fetch(address, { signal: asking.signal });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const [shown, found] = [document, page].map((one) => [...one.querySelectorAll("[data-results]")]);
        if (!answer.ok || shown.length === 0 || shown.length !== found.length) return;
        shown.forEach((part, index) => part.replaceChildren(...found[index].childNodes));
        document.title = page.title;
        history.replaceState(null, "", address);
      } catch {
        // The network failed or a newer question was asked: the button still works.
      }
    };
    form.addEventListener("input", (event) => {
      clearTimeout(waiting);
      // While a word is being composed, its letters are not what is looked for.
      if (!event.isComposing) waiting = setTimeout(ask, 150);
    });
    form.addEventListener("compositionend", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 150);
    });
  };

  const offerFilter = (field) => {
    const groups = [...document.querySelectorAll(`#${field.dataset.filter} > details`)];
    const wasOpen = groups.map((group) => group.open);
    field.hidden = false;
    field.addEventListener("input", ({ target }) => {
      const words = target.value.trim().toLowerCase();
      groups.forEach((group, index) => {
        const items = [...group.querySelectorAll("[data-item]")];
        for (const item of items) item.hidden = !item.textContent.toLowerCase().includes(words);
        group.hidden = items.every((item) => item.hidden);
        group.open = words === "" ? wasOpen[index] : true;
      });
    });
  };

  document.querySelectorAll("[data-filter]").forEach(offerFilter);
  if (navigator.clipboard) document.querySelectorAll("[data-copy], [data-copy-text]").forEach(offerCopying);
  document.querySelectorAll("form[data-search]").forEach(answerAsTyped);
})();
