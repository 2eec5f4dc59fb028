// The pure functions of the scripts, run by node: node --test Tests/Scripts
import assert from "node:assert/strict";
import test from "node:test";
import { load } from "./load.mjs";

const g = load("text", "filter", "ranking");
const plain = value => JSON.parse(JSON.stringify(value));

// kind, address, title, place, id, scope, marks, ties, other ids
const data = {
  kinds: ["Recommendation", "Action", "Lead", "Term", "Annex A"], scopes: ["", "visit", "ahead"], places: ["", "The visit", "Ahead › S1"],
  entries: [
    [0, "r/x1.html", "Listen to children", 1, "X1", 1, [], []],
    [1, "a/s1-1.html", "A corporate parenting board that listens", 2, "S1.1", 2, [0], [0]],
    [1, "a/s1-10.html", "Better placements", 2, "S1.10", 2, [], [], ["S1.99"]],
    [2, "l/head.html", "Head of Practice", 0, "", 0, [], []],
    [3, "glossary.html#term-dqb", "DQB – Driving Quality Board", 0, "", 0, [], []],
    [1, "a/s1-2.html", "Driving quality board meets monthly", 2, "S1.2", 2, [], []],
    [4, "reports/all.html", "All of it", 0, "", 0, [], []],
  ],
  abbreviations: [["DQB", "Driving Quality Board"]],
  words: "a annex board café children corporate dqb s1.1", hits: "0 1 5,5 1,1 4,3,0 1 1,2,2,3",
};
const index = g.openIndex(data);
const urls = query => plain(g.rank(index, query).hits).map(hit => hit.entry.url);

test("text is folded and taken apart into words", () => {
  assert.deepEqual(plain(g.words("The children’s Café, P2.10 and 4.5% (OK).")), ["the", "childrens", "cafe", "p2.10", "and", "4.5", "ok"]);
  assert.deepEqual(plain(g.words("</script>")), ["script"]);
  assert.deepEqual(plain(g.words("بچوں کی آواز")).length, 3);
  assert.deepEqual(plain(g.words("…")), []);
});

test("slips are counted, an exchange as one", () => {
  assert.equal(g.distance("corparate", "corporate", 2), 1);
  assert.equal(g.distance("paretning", "parenting", 2), 1);
  assert.equal(g.distance("care", "care", 1), 0);
  assert.equal(g.distance("child", "children", 2), 3);
  assert.equal(g.distance("", "ab", 2), 2);
  assert.ok(g.distance("kitten", "sitting", 2) > 2);
});

test("references and short words must be right", () => {
  assert.equal(g.slips("oa7"), 0);
  assert.equal(g.slips("p2.10000"), 0);
  assert.equal(g.slips("care"), 1);
  assert.equal(g.slips("corparate"), 2);
});

test("a reference finds itself, then what answers it", () => {
  assert.deepEqual(urls("X1"), ["r/x1.html", "a/s1-1.html"]);
  assert.equal(urls("s1.1")[0], "a/s1-1.html");
  assert.ok(urls("s1.1").includes("a/s1-10.html"));
  assert.equal(urls("visit:x1")[0], "r/x1.html");
  assert.equal(urls("(X1),")[0], "r/x1.html");
  assert.equal(urls("S1.99")[0], "a/s1-10.html");
});

test("an abbreviation finds what it stands for, and the reverse", () => {
  assert.ok(urls("DQB").includes("a/s1-2.html"));
  assert.ok(urls("dqb").includes("glossary.html#term-dqb"));
  assert.ok(urls("driving quality board").includes("a/s1-10.html"), "its text has the abbreviation");
});

test("a misspelling finds what was meant, and only where nothing is spelled so", () => {
  assert.equal(urls("Corparate Parenting")[0], "a/s1-1.html");
  assert.equal(urls("lisstens")[0], "a/s1-1.html");
});

test("beginnings of words count, titles before texts", () => {
  assert.equal(urls("place")[0], "a/s1-10.html");
  assert.deepEqual(urls("children").slice(0, 2), ["r/x1.html", "a/s1-1.html"]);
  assert.ok(urls("cafe").length === 1);
});

test("where nothing has all the words, some count", () => {
  const result = g.rank(index, "placements zebra");
  assert.equal(result.some, true);
  assert.equal(result.hits[0].entry.url, "a/s1-10.html");
  assert.equal(g.rank(index, "zebra").hits.length, 0);
  assert.equal(g.rank(index, "?!").hits.length, 0);
  assert.equal(g.rank(index, "(((").hits.length, 0);
});

test("references are found as people write them", () => {
  for (const query of ["X 1", "x-1", "X–1", "X. 1", "X1"]) assert.equal(urls(query)[0], "r/x1.html", query);
  assert.equal(urls("S 1.1")[0], "a/s1-1.html");
  assert.equal(g.spellOut(index, "s1.1/1.2"), "s1.1 s1.2");
  assert.equal(g.spellOut(index, "s1.1/7.7"), "s1.1/7.7");
  assert.equal(g.spellOut(index, "in 2022 or part 3"), "in 2022 or part 3");
  assert.deepEqual(urls("S1.1/1.2").filter(url => url == "a/s1-1.html" || url == "a/s1-2.html").length, 2);
});

test("of several references each is found first, and a dash between its numbers is no other", () => {
  assert.deepEqual(urls("S1.2/1.10").slice(0, 2).sort(), ["a/s1-10.html", "a/s1-2.html"]);
  assert.equal(g.rank(index, "S1.2/1.10").some, false);
  assert.equal(g.rank(index, "S1.2 zebra").some, true);
  assert.equal(urls("S1-2")[0], "a/s1-2.html");
  assert.equal(g.spellOut(index, "s1-7"), "s1-7");
});

test("a paper is found by what it is before those that only speak of it", () => {
  assert.deepEqual(urls("Annex A"), ["reports/all.html", "a/s1-2.html"]);
});

test("a year is no reference", () => assert.equal(g.rank(index, "2022").hits.length, 0));

test("rows are let through by every facet and every word", () => {
  const row = { text: "s1.1 a board head of practice", facets: { status: ["on-track", "overdue"], lead: ["head"] } };
  const view = (facets, text = "") => ({ text, facets: { status: "", lead: "", ...facets } });
  assert.ok(g.matches(row, view({})));
  assert.ok(g.matches(row, view({ status: "overdue" }, "Board PRACTICE")));
  assert.ok(!g.matches(row, view({ status: "over" })));
  assert.ok(!g.matches(row, view({ status: "overdue", lead: "other" })));
  assert.ok(!g.matches(row, view({}, "zebra")));
});

test("what stands once above a table is said of each row, a note of those that bear its mark", () => {
  const above = [{ text: "Lead Head of Practice" }, { mark: " [a]", text: "[a] A Saturday" }];
  assert.equal(g.told(above, []).trim(), "Lead Head of Practice");
  assert.equal(g.told(above, [" [b]", " [a]"]), "Lead Head of Practice [a] A Saturday");
});

test("a view goes into the address and comes back", () => {
  const view = { text: "a & b", sort: "due", down: true, facets: { status: "overdue", answers: "2022-visit:X1" } };
  const query = g.writeView(view);
  assert.deepEqual(plain(g.readView("?" + query, ["status", "answers"])), view);
  assert.equal(g.writeView({ text: "", sort: "", down: true, facets: { status: "" } }), "");
});

test("rows are sorted, equal ones stay, those without a key stand last", () => {
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  const sorted = down => plain(g.sorted(["P2.10", "", "P2.2", "P2.2"].map((key, place) => ({ key, place })), row => row.key, down, compare)).map(row => row.place);
  assert.deepEqual(sorted(false), [2, 3, 0, 1]);
  assert.deepEqual(sorted(true), [0, 2, 3, 1]);
});
