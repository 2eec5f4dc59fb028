// What the checks ask of controls that are driven by keyboard.
(c => {
  const get = selector => document.querySelector(selector);
  c.has = selector => [...document.querySelectorAll(selector)].some(c.isShown);
  c.isFocused = selector => document.activeElement.matches(selector);
  c.query = () => location.search;
  // What is read out: the text of every live region.
  c.announced = () => [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")]
    .map(e => e.innerText.trim().replace(/\s+/g, " ")).join(" | ");

  // The forms of the main part, by what drives them.
  c.forms = () => [...document.querySelectorAll("main form")].filter(c.isShown)
    .map(form => ({ name: c.name(form), isKnown: form.matches("form[data-table], #search-form") }));

  const rows = () => {
    const table = document.getElementById(get("form[data-table]").dataset.table);
    return [...table.tBodies].flatMap(body => [...body.rows]).filter(row => row.cells.length > 1 && c.isShown(row));
  };
  c.rows = () => rows().map(row => row.textContent.trim());
  c.facets = () => [...get("form[data-table]").querySelectorAll("select[data-facet]")]
    .filter(select => select.options.length > 1).map(select => `#${select.id}`);
  c.headings = () => [...document.querySelectorAll("th[aria-sort] button")].map((_, place) => place);
  c.focusHeading = place => document.querySelectorAll("th[aria-sort] button")[place].focus();
  c.sortOf = place => document.querySelectorAll("th[aria-sort]")[place].getAttribute("aria-sort");

  c.results = () => document.querySelectorAll("#search-results a[href]").length;

  const disclosures = () => [...document.querySelectorAll("summary, button[aria-expanded]")].filter(c.isShown);
  c.disclosures = () => disclosures().map(c.name);
  c.focusDisclosure = place => disclosures()[place].focus();
  // Whether what a disclosure hides is shown, and whether it says so.
  c.isOpen = () => {
    const e = document.activeElement;
    if (e.localName == "summary") return e.parentElement.open;
    const shown = document.getElementById(e.getAttribute("aria-controls")) ?? e.nextElementSibling;
    return e.getAttribute("aria-expanded") == "true" && Boolean(shown && c.isShown(shown));
  };
})(checking);
