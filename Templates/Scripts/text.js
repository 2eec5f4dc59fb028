// How scripts read text: folded to lower case without accents or printed quotation marks, and taken apart into words.
//
// `SearchWords` takes texts apart in the same way.
"use strict";
const goldthread = {};
(g => {
  // Lower case without accents and with the marks that people type, so that "Café" is found by "cafe".
  g.fold = text => {
    text = text.toLowerCase();
    if (!/[^\0-\x7f]/.test(text)) return text;
    return text.normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  };
  // Words: letters and digits; a dot before a digit joins (P2.10, 4.5), an apostrophe is dropped.
  const word = /[\p{L}\p{N}\p{M}]+(?:\.\p{N}[\p{L}\p{N}\p{M}]*)*/gu;
  g.words = text => g.fold(text).replace(/'/g, "").match(word) || [];
  // Puts a state into the address. A browser that refuses goes without.
  g.keep = (query, isNew) => {
    try {
      history[isNew ? "pushState" : "replaceState"](null, "", location.pathname + (query && "?" + query));
    } catch { /* the page works without it */ }
  };
})(goldthread);
