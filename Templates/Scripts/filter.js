// Filters and sorts a long table: pure functions first, then what touches the page.
//
// Rows carry what they are told apart by (`data-status`, `data-lead`, `data-answers`, or `data-area`,
// `data-owner`, `data-state`); a cell whose text is no good for sorting carries `data-sort`. The state is in the query of
// the address, so that a view can be sent on.
(g => {
  // Whether a row (its folded text, its values by facet) is let through by a view.
  g.matches = (row, view) =>
    Object.entries(view.facets).every(([name, value]) => !value || row.facets[name].includes(value))
    && g.fold(view.text).split(/\s+/).every(word => row.text.includes(word));
  // What stands once above a table and is said of a row: what all rows say, and the notes whose marks it bears.
  g.told = (above, marks) =>
    above.map(part => !part.mark || marks.includes(part.mark) ? part.text : "").join(" ");
  // A view out of the query of an address, and back.
  g.readView = (query, names) => {
    const values = new URLSearchParams(query), value = name => values.get(name) || "";
    return { text: value("text"), sort: value("sort"), down: value("order") == "down",
      facets: Object.fromEntries(names.map(name => [name, value(name)])) };
  };
  g.writeView = view => {
    const { text, sort, down, facets } = view;
    const values = { ...facets, text, sort, order: sort && down && "down" };
    return new URLSearchParams(Object.entries(values).filter(pair => pair[1])) + "";
  };
  // Rows in the order of their keys; equal ones stay as they were, and those without a key stand last.
  g.sorted = (rows, key, down, compare) =>
    rows.map(row => [row, key(row)]).sort(([, a], [, b]) =>
      a && b ? (down ? -1 : 1) * compare(a, b) : !a - !b).map(pair => pair[0]);

  g.startFilter = form => {
    const table = document.getElementById(form.dataset.table), count = form.querySelector("[data-slot=shown]");
    const { text, sort, order } = form.elements, flat = document.createElement("tbody");
    const selects = [...form.querySelectorAll("[data-facet]")], names = selects.map(select => select.name);
    const heads = [...table.tHead.rows[0].cells], groups = [...table.tBodies];
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    const marks = part => [...part.querySelectorAll(".mark")].map(mark => mark.textContent);
    // Other tables of the page have what they say once elsewhere.
    const above = [...document.querySelectorAll("[data-table] ~ .same:not(p)")]
      .map(part => ({ mark: marks(part)[0], text: part.textContent }));
    const rows = groups.flatMap(group => [...group.rows].filter(tr => tr.className != "group").map(tr => ({
      tr, group, keys: [], text: g.fold(`${tr.textContent} ${g.told(above, marks(tr))}`),
      facets: Object.fromEntries(names.map(name => [name, (tr.dataset[name] || "").split(" ")]))
    })));
    const jumps = form.nextElementSibling.querySelectorAll("li");
    let arranged = "false", timer;
    // What a row is sorted by is read out of its cell once.
    const key = column => row => row.keys[column] ??=
      row.tr.cells[column].dataset.sort ?? row.tr.cells[column].textContent.trim();
    const arrange = view => {
      const column = heads.findIndex(head => head.dataset.key == (view.sort || " "));
      heads.forEach((head, place) => {
        if (head.dataset.key)
          head.setAttribute("aria-sort", place != column ? "none" : view.down ? "descending" : "ascending");
      });
      if (arranged == (arranged = view.sort + view.down)) return;
      if (column < 0) {
        for (const row of rows) row.group.append(row.tr);
        flat.remove();
      } else {
        flat.append(...g.sorted(rows, key(column), view.down, compare).map(row => row.tr));
        table.append(flat);
      }
    };
    const current = () => ({ text: text.value, sort: sort.value, down: order.checked,
      facets: Object.fromEntries(selects.map(select => [select.name, select.value])) });
    const show = view => {
      const filled = new Set();
      let shown = 0;
      for (const row of rows) {
        const fits = g.matches(row, view);
        row.tr.hidden = !fits;
        if (fits) { shown++; filled.add(row.group); }
      }
      arrange(view);
      groups.forEach((group, place) => {
        jumps[place].hidden = group.hidden = flat.isConnected || !filled.has(group);
      });
      // One announcement for several letters typed.
      clearTimeout(timer);
      timer = setTimeout(() => { count.textContent = shown; }, 60);
    };
    const restore = () => {
      const view = g.readView(location.search, names);
      for (const select of selects) {
        const value = select.value = view.facets[select.name];
        // What nothing here has is shown as chosen all the same, and lets nothing through.
        if (select.value != value) { select.add(new Option(value, value)); select.value = value; }
      }
      text.value = view.text;
      sort.value = heads.some(head => head.dataset.key == view.sort) ? view.sort : "";
      order.checked = view.down;
      show(current());
    };
    const change = isNew => {
      const view = current();
      show(view);
      g.keep(g.writeView(view), isNew);
    };
    form.addEventListener("input", event => event.target == text && change());
    form.addEventListener("change", event => event.target != text && change(true));
    form.addEventListener("submit", event => { event.preventDefault(); change(true); });
    form.addEventListener("reset", () => setTimeout(change, 0, true));
    for (const head of heads) {
      if (!head.dataset.key) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        order.checked = sort.value == head.dataset.key && !order.checked;
        sort.value = head.dataset.key;
        change(true);
      });
    }
    addEventListener("popstate", restore);
    addEventListener("pageshow", event => event.persisted && restore());
    restore();
  };
  if (globalThis.document) document.querySelectorAll("form[data-table]").forEach(g.startFilter);
})(goldthread);
