// The search page: reads the query, shows what was found, keeps the query in the address.
//
// Results are built from text, never from markup. Arrow keys move between them; Escape goes back to the words.
(g => {
  const limit = 50, get = id => document.getElementById(id);
  const element = (name, className, ...parts) => {
    const node = document.createElement(name);
    node.className = className;
    node.append(...parts);
    return node;
  };
  g.startSearch = (form, data) => {
    const field = form.elements.q, status = get("search-status"), list = get("search-results");
    const marks = get("search-marks").content.children;
    let index, timer;
    const item = ({ entry }) => {
      const link = element("a", "entity", entry.title);
      link.href = entry.url;
      if (entry.id) link.prepend(element("span", "id", entry.id), " ");
      const place = data.kinds[entry.kind] + (entry.place ? " · " + data.places[entry.place] : "");
      const tags = entry.marks.map(mark => marks[mark].cloneNode(true));
      return element("li", "", link, element("span", "moved", place), element("span", "tags", ...tags));
    };
    const show = query => {
      list.replaceChildren();
      status.replaceChildren();
      if (!query) return;
      index ??= g.openIndex(data);
      const { hits, some } = g.rank(index, query), count = hits.length;
      list.append(...hits.slice(0, limit).map(item));
      const text = get(!count ? "search-none" : some ? "search-some" : "search-all").content.cloneNode(true);
      const values = { query, count: count > limit ? limit + " / " + count : count };
      for (const slot of text.querySelectorAll("[data-slot]")) slot.textContent = values[slot.dataset.slot];
      status.append(text);
    };
    const change = isNew => {
      const query = field.value.trim();
      clearTimeout(timer);
      show(query);
      g.keep(query && new URLSearchParams({ q: query }) + "", isNew);
    };
    const restore = () => {
      field.value = new URLSearchParams(location.search).get("q") || "";
      show(field.value.trim());
    };
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(change, 150);
    });
    form.addEventListener("submit", event => { event.preventDefault(); change(true); });
    addEventListener("keydown", event => {
      const links = [field, ...list.querySelectorAll("a")], here = links.indexOf(document.activeElement);
      const step = { ArrowDown: here + 1, ArrowUp: here - 1, Escape: here && 0 }[event.key];
      if (here < 0 || !links[step] || step == here) return;
      event.preventDefault();
      links[step].focus();
    });
    addEventListener("popstate", restore);
    restore();
  };
  if (globalThis.document) g.startSearch(get("search-form"), goldthreadIndex);
})(goldthread);
