// Where the keyboard leads, and whether one sees where one is.
(c => {
  const interactive = /^(button|link|checkbox|radio|switch|tab|menuitem|option|textbox|combobox|slider)$/;
  let stops = [];

  // What Tab should reach, in the order of the document.
  const tabStops = () => {
    const found = [...document.querySelectorAll(
      "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]"
    )].filter(e => e.tabIndex >= 0 && !e.disabled && !e.closest("[inert]") && c.isShown(e));
    const isFirstOfGroup = e => {
      if (e.type != "radio" || e.checked) return true;
      const group = found.filter(other => other.type == "radio" && other.name == e.name && other.form == e.form);
      return group.every(other => !other.checked) && group[0] == e;
    };
    return found.filter(isFirstOfGroup);
  };
  c.startWalk = () => (stops = tabStops()).length;
  c.stopName = place => c.name(stops[place]);
  c.stopBeforeMain = () => {
    const main = document.querySelector("main"), first = stops[0];
    return Boolean(main && first && main.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING);
  };

  const isUncovered = e => [...e.getClientRects()].some(box =>
    [[.5, .5], [.1, .5], [.9, .5], [.5, .2], [.5, .8]].some(([x, y]) => {
      const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return hit && (e.contains(hit) || e.parentElement == hit && getComputedStyle(e).display == "contents");
    }));
  // Where the focus is: its place among the stops, -1 for elsewhere, null at the end of the page; and whether one sees it.
  c.focused = () => {
    const e = document.activeElement;
    if (!e || e == document.body) return null;
    return { place: stops.indexOf(e), name: c.name(e), isUncovered: isUncovered(e) };
  };

  // What acts like a control, and cannot be reached.
  c.unreachable = () => [...document.querySelectorAll("[role], [onclick], a:not([href])")].filter(e => {
    const acts = e.hasAttribute("onclick") || interactive.test(e.getAttribute("role"));
    return acts && c.isShown(e) && e.tabIndex < 0 && !e.disabled && !e.closest("[inert], [aria-activedescendant] *");
  }).map(e => ({ check: "unreachable", element: c.name(e), message: "it acts like a control, and Tab does not reach it" }));

  const look = e => {
    const s = getComputedStyle(e), edges = ["Top", "Right", "Bottom", "Left"];
    return {
      outline: s.outlineStyle != "none" && parseFloat(s.outlineWidth) >= 1 ? s.outlineColor : "",
      shadow: s.boxShadow, ground: s.backgroundColor,
      border: edges.map(edge => s[`border${edge}Color`] + s[`border${edge}Width`]).join(" "),
    };
  };
  const coloursOf = shadow => shadow.match(/(rgba?|color|oklch|oklab)\([^)]*\)/g) ?? [];
  // Whether something that stands out, 3 to 1, appeared with the focus: WCAG 2.4.7 and 1.4.11.
  // Where colours are forced, the system draws outlines in a colour that can be seen, and shadows not at all.
  const isMarked = (e, before, after) => {
    if (matchMedia("(forced-colors: active)").matches) return after.outline != "" && before.outline == "";
    const around = c.colour(c.backdrop(e.parentElement)), inside = c.colour(c.backdrop(e));
    const standsOut = text => {
      const colour = c.colour(text);
      return colour[3] > 0 && Math.max(c.contrast(colour, around), c.contrast(colour, inside)) >= 3;
    };
    if (after.outline && after.outline != before.outline && standsOut(after.outline)) return true;
    if (after.shadow != before.shadow && coloursOf(after.shadow).some(standsOut)) return true;
    if (after.border != before.border && coloursOf(after.border).some(standsOut)) return true;
    return after.ground != before.ground && c.contrast(c.colour(after.ground), c.colour(before.ground)) >= 3;
  };
  // Stops that look the same with the focus as without.
  c.unmarked = () => {
    const lost = [];
    for (const e of tabStops()) {
      document.activeElement.blur();
      const before = look(e);
      e.focus({ focusVisible: true, preventScroll: true });
      if (document.activeElement == e && !isMarked(e, before, look(e))) lost.push(e);
    }
    document.activeElement.blur();
    return lost.slice(0, 5).map(e => ({ check: "focus-indicator", element: c.name(e), message: "one does not see when it has the focus" }));
  };

  // Whether the focus is on what Tab reaches first in the main part.
  c.isFirstOfMain = () => {
    const main = document.querySelector("main");
    return document.activeElement == tabStops().find(e =>
      main.contains(e) || main.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING) || document.activeElement == document.body;
  };
  c.isInWindow = () => {
    const box = document.activeElement.getBoundingClientRect();
    return box.width > 24 && box.height > 12 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  };
})(checking);
