// Finds and ranks entries of the search index: pure functions, tried by `Tests/Scripts`.
//
// Titles count for more than texts, whole words for more than beginnings; a misspelling counts only where no word
// begins as written.
"use strict";
(g => {
  // How many slips (a letter more, less, other, or two exchanged) lie between two words; max + 1 for more.
  g.distance = (a, b, max) => {
    if (Math.abs(a.length - b.length) > max) return max + 1;
    let before, last = [...b, 0].map((_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const now = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
          now[j] = Math.min(now[j], before[j - 2] + 1);
        if (now[j] < least) least = now[j];
      }
      if (least > max) return max + 1;
      before = last; last = now;
    }
    return last[b.length];
  };
  // How many slips a word may have. References and short words must be right.
  g.slips = word => word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;

  // Words with a space around each, to look for some of them side by side.
  const phrase = text => ` ${g.words(text).join(" ")} `;
  const add = (map, key, value) => map.get(key)?.push(value) ?? map.set(key, [value]);
  // Makes an index ready: entries with names, words of titles, references, abbreviations.
  g.openIndex = data => {
    const titles = new Map(), refs = new Map(), short = new Map();
    const entries = data.entries.map(([kind, url, title, place, id, scope, marks, ties, more], number) => {
      const words = g.words(title);
      for (const word of new Set(words)) add(titles, word, number);
      for (const name of [id, ...more || []]) {
        if (!name) continue;
        add(refs, g.fold(name), number);
        add(refs, g.fold(data.scopes[scope] + ":" + name), number);
      }
      return { number, kind, url, title, place, id, marks: marks || [], ties: ties || [], words };
    });
    const kinds = data.kinds.map(phrase);
    const phrases = data.abbreviations.map(([one, two]) => {
      const phrase = [g.words(two), g.words(one)];
      if (phrase[1].length == 1) add(short, phrase[1][0], phrase[0]);
      return phrase;
    }).filter(phrase => phrase[0].length).sort((a, b) => b[0].length - a[0].length);
    return { entries, kinds, titles, refs, short, phrases, texts: g.fold(data.words).split(" "),
      hits: data.hits.split(",") };
  };

  const raise = (scores, number, score) => { if (!(scores.get(number) >= score)) scores.set(number, score); };
  const merge = (one, two) => { two.forEach((score, number) => raise(one, number, score)); return one; };
  // The entries that have a word, with how well.
  g.lookUp = (index, word) => {
    const scores = new Map(), slips = g.slips(word);
    const scan = how => {
      index.titles.forEach((numbers, other) => {
        const weight = how(other);
        if (weight > 0) for (const number of numbers) raise(scores, number, 3 * weight);
      });
      index.texts.forEach((other, place) => {
        const weight = how(other);
        let number = 0;
        if (weight > 0) for (const step of index.hits[place].split(" ")) {
          number += parseInt(step, 36);
          raise(scores, number, weight);
        }
      });
    };
    scan(other => other == word ? 4 : other.startsWith(word) ? 2.5 : 0);
    if (!scores.size && slips) scan(other => {
      const distance = g.distance(word, other, slips);
      return distance > slips ? 0 : 2 - distance / 2;
    });
    return scores;
  };
  // How well something is found by its own name.
  const named = 100;
  // The entries of a reference: itself, those that begin so, and those that answer it.
  const lookUpReference = (index, id) => {
    const scores = g.lookUp(index, id), own = index.refs.get(id) || [];
    index.refs.forEach((numbers, other) => {
      if (other.startsWith(id)) for (const number of numbers) raise(scores, number, other == id ? named : 30);
    });
    for (const entry of index.entries)
      if (entry.ties.some(tie => own.includes(tie))) raise(scores, entry.number, 20);
    return scores;
  };
  // The entries that have all of some words.
  const all = (index, words) => {
    const [first, ...rest] = words.map(word => g.lookUp(index, word)), scores = new Map();
    first?.forEach((score, number) => {
      if (rest.every(map => map.has(number)))
        scores.set(number, rest.reduce((sum, map) => sum + map.get(number), score) / words.length);
    });
    return scores;
  };
  // References as people write them (`oa 1`, `oa-1`, `oa1/2`, `s1-1`) as the index has them; what it has not stays.
  g.spellOut = (index, query) =>
    query.replace(/\b([a-z]+)[\s.–-]*(\d+)[–_-](\d+)\b/g, (all, word, one, two) => {
      const id = `${word}${one}.${two}`;
      return index.refs.has(id) ? id : all;
    }).replace(/\b([a-z]+)[\s.–-]*(\d[\w./]*)/g, (all, word, rest) => {
      const ids = rest.split("/").map(part => word + part);
      return ids.every(id => index.refs.has(id)) ? ids.join(" ") : all;
    });
  // A query as groups: each the entries that fit one word, reference, abbreviation or what it stands for.
  g.groups = (index, query) => {
    const groups = [], names = [...index.refs.keys()];
    const rest = g.spellOut(index, g.fold(query)).replace(/\S+/g, piece => {
      const id = piece.replace(/^[("'“]+|[)"'”.,;:?!]+$/g, "");
      if (!/^[a-z].*\d|:./.test(id) || !names.some(name => name.startsWith(id))) return piece;
      groups.push(lookUpReference(index, id));
      return " ";
    });
    const words = g.words(rest);
    while (words.length) {
      const phrase = index.phrases.find(([long]) => long.every((word, place) => words[place] == word));
      const taken = words.splice(0, phrase ? phrase[0].length : 1);
      const others = phrase ? [phrase[1]] : index.short.get(taken[0]) || [];
      groups.push(others.reduce((found, other) => merge(found, all(index, other)), all(index, taken)));
    }
    return groups;
  };
  // The entries for a query, the best first; `some` when none has all of it.
  g.rank = (index, query) => {
    const groups = g.groups(index, query), found = new Map(), words = phrase(query);
    for (const group of groups) group.forEach((score, number) => {
      const hit = found.get(number) || { entry: index.entries[number], score: 0, count: 0 };
      if (score == named) hit.isNamed = true;
      hit.score += score;
      hit.count++;
      found.set(number, hit);
    });
    const most = Math.max(0, ...[...found.values()].map(hit => hit.count));
    // Of several that are named each is meant, though none has the names of the others.
    const hits = [...found.values()].filter(hit => hit.count == most || hit.isNamed);
    for (const hit of hits) {
      const title = phrase(hit.entry.title);
      if (title.includes(words)) hit.score += title == words ? 30 : 8;
      // A paper by what it is: Annex A.
      else if (groups.length > 1 && index.kinds[hit.entry.kind].includes(words)) hit.score += 30;
    }
    hits.sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
    const isNamed = group => [...group.values()].includes(named);
    return { hits, some: most < groups.length && !groups.every(isNamed) };
  };
})(goldthread);
