// What the checks ask of elements. All steps stand in `checking`.
(c => {
  const short = text => (text || "").trim().replace(/\s+/g, " ").slice(0, 40);
  const own = e => e.localName + (e.id ? "#" + e.id : "") + [...e.classList].map(name => "." + name).join("");
  // A name by which a person finds an element: where it stands, and how its text begins.
  c.name = e => {
    const way = [own(e)];
    for (let p = e.parentElement; p && p != document.body && way.length < 4 && !e.id; p = p.parentElement) {
      way.unshift(own(p));
      if (p.id) break;
    }
    const text = short(e.getAttribute("aria-label") || e.innerText || e.getAttribute("name"));
    return way.join(" > ") + (text ? ` “${text}”` : "");
  };
  c.isShown = e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  // What is there for those who cannot see: one pixel, or cut away.
  c.isForReadersOnly = e => {
    for (let p = e; p && p != document.body; p = p.parentElement) {
      const s = getComputedStyle(p);
      if (/absolute|fixed/.test(s.position) && (p.offsetWidth <= 1 || p.offsetHeight <= 1 || s.clipPath.startsWith("inset(50")))
        return true;
    }
    return false;
  };
  c.texts = function* (root = document.body) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      if (!node.data.trim() || node.parentElement.closest("script, style, template")) continue;
      if (c.isShown(node.parentElement)) yield node;
    }
  };

  const sheet = rules => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  };
  // Nothing moves while it is looked at, and rows that the browser would lay out only when they come near are there.
  c.settle = () => {
    const settled = sheet("*, ::before, ::after { transition: none !important; animation: none !important;"
      + " content-visibility: visible !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, settled];
  };
  // The spacing that readers may set: WCAG 1.4.12.
  const spacing = sheet("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    + " p { margin-bottom: 2em !important }");
  c.space = isWide => {
    const others = document.adoptedStyleSheets.filter(other => other != spacing);
    document.adoptedStyleSheets = isWide ? [...others, spacing] : others;
  };

  // Colours as red, green, blue, and how much they cover.
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();
  c.colour = text => {
    if (!known.has(text)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = text;
      pen.fillRect(0, 0, 1, 1);
      known.set(text, [...pen.getImageData(0, 0, 1, 1).data]);
    }
    return known.get(text);
  };
  const luminance = rgb => {
    const [r, g, b] = rgb.map(value => value / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  c.contrast = (one, two) => {
    const [low, high] = [luminance(one.slice(0, 3)), luminance(two.slice(0, 3))].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  // What an element stands on.
  c.backdrop = e => {
    for (; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (c.colour(colour)[3] == 255) return colour;
    }
    const probe = document.createElement("p");
    probe.setAttribute("hidden", "");
    document.body.append(probe);
    probe.style.backgroundColor = "Canvas";
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return canvas;
  };
})(checking);
