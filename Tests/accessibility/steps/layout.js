// Whether everything can be read in the window as it is: nothing sticks out of it, nothing is cut off, nothing vanishes.
(c => {
  const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX);
  const inOwnRegion = e => {
    for (let p = e; p && p != document.body && p != document.documentElement; p = p.parentElement)
      if (scrolls(p)) return true;
    return false;
  };
  const found = (check, e, message) => ({ check, element: c.name(e), message });

  // Whether the page can be moved sideways; else whether some text lies beyond the edge and cannot be reached.
  c.sideways = () => {
    const root = document.documentElement, width = root.clientWidth, before = scrollX;
    scrollTo(9999, scrollY);
    const right = scrollX;
    scrollTo(-9999, scrollY);
    const moves = right != before || scrollX != before;
    scrollTo(before, scrollY);
    const sticks = [];
    for (const node of c.texts()) {
      const e = node.parentElement, range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.right <= width + 1 || inOwnRegion(e) || c.isForReadersOnly(e)) continue;
      sticks.push(found(moves ? "sideways-scroll" : "cut-off", e, `its text ends at ${Math.round(box.right)} px of ${width}`));
    }
    if (moves && !sticks.length) {
      const all = [...document.body.querySelectorAll("*")];
      const widest = all.filter(e => e.getBoundingClientRect().right > width + 1 && !inOwnRegion(e)).pop() ?? document.body;
      sticks.push(found("sideways-scroll", widest, `the page is ${root.scrollWidth} px wide in a window of ${width} px`));
    }
    return sticks.slice(0, 5);
  };

  // A region of its own may be moved sideways only where it holds what makes no sense otherwise: WCAG 1.4.10.
  c.regions = () => [...document.body.querySelectorAll("*")]
    .filter(e => scrolls(e) && e.scrollWidth > e.clientWidth + 1 && c.isShown(e) && !/^(input|textarea|select)$/.test(e.localName))
    .flatMap(e => {
      if (!e.querySelector("table, svg, pre")) return [found("sideways-region", e, "it scrolls sideways and holds no table or drawing")];
      if (e.tabIndex < 0) return [found("sideways-region", e, "it scrolls sideways and cannot be reached by keyboard")];
      const isNamed = e.hasAttribute("aria-label") || e.hasAttribute("aria-labelledby");
      return isNamed ? [] : [found("sideways-region", e, "it scrolls sideways and has no name")];
    });

  // Boxes that hide a part of their text.
  c.clipped = () => [...document.body.querySelectorAll("*")].filter(e => {
    const s = getComputedStyle(e);
    if (!/hidden|clip/.test(s.overflowX + s.overflowY) || e.closest("svg") || !c.isShown(e)) return false;
    if (!e.innerText?.trim() || c.isForReadersOnly(e)) return false;
    return e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
  }).slice(0, 5).map(e => found("clipped-text", e, "a part of its text is cut off"));

  // Where colours are forced, only what insists on its own can be hard to read.
  c.ownColours = () => {
    const seen = new Set();
    for (const node of c.texts()) {
      const e = node.parentElement, style = getComputedStyle(e);
      if (style.forcedColorAdjust == "none" && !e.closest("svg")
        && c.contrast(c.colour(style.color), c.colour(c.backdrop(e))) < 4.5) seen.add(e);
    }
    return [...seen].slice(0, 5).map(e => found("invisible-text", e, "its own colours are too near to each other"));
  };

  // What can be read outside controls, piece by piece.
  c.readable = () => [...c.texts()]
    .filter(node => !node.parentElement.closest("form, button, noscript, [role=status]"))
    .map(node => node.data.trim().replace(/\s+/g, " "));

  // Keeps a page that was loaded without scripts as it is, so that scripts can be let in again to look at it.
  c.keepWithoutScripts = () => {
    for (const hidden of document.querySelectorAll("noscript")) {
      const shown = document.createElement("div");
      shown.append(...hidden.childNodes);
      hidden.replaceWith(shown);
    }
    const keep = rules => {
      for (const rule of rules) {
        if (rule.media && /scripting/.test(rule.media.mediaText))
          rule.media.mediaText = matchMedia(rule.media.mediaText).matches ? "all" : "not all";
        if (rule.cssRules) keep(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) keep(sheet.cssRules);
  };
})(checking);
