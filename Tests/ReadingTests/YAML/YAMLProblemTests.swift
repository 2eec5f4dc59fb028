import Diagnostics
import Plan
import Testing

@testable import Reading

/// What is wrong in a YAML text is told at its place and in words that help.
@Suite struct YAMLProblemTests {
    private func problems(_ yaml: String) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        let value = YAMLReader.read(source(yaml), into: &problems)
        #expect(value != nil || !problems.isEmpty)
        return problems
    }

    @Test(arguments: [
        "key: priority #1", "key: priority\n  two #1", "- one #1", "key: [one, two] \nother: three #1", "key: one\t#1",
        "key: #1",
    ]) func `a value that a comment cuts is reported`(yaml: String) {
        let found = problems(yaml + "\n")
        #expect(found.map(\.id) == ["cut-value"])
        #expect(found.first?.span.text == "#1")
    }

    @Test(arguments: [
        "key: 'priority #1'", "key: \"priority #1\"", "key: priority#1", "# a note\nkey: one\n# another",
        "key: | # x\n  a #1",
        "key: 'one' # a note", "key:\n  # a note\n  one",
    ]) func `a comment that cuts nothing is not`(yaml: String) {
        #expect(short(problems(yaml + "\n")) == [])
    }

    @Test(arguments: [
        ("a: &x one", "an anchor", "1:4"), ("a: *x", "an alias", "1:4"), ("a: !int 1", "a tag", "1:4"),
        ("- !!str 1", "a tag", "1:3"), ("a: [b, &x c]", "an anchor", "1:8"), ("&x a: b", "an anchor", "1:1"),
        ("a: {b: *x}", "an alias", "1:8"), ("é: *x", "an alias", "1:4"), ("a: 'it''s'\nb: *x", "an alias", "2:4"),
    ]) func `anchors, aliases and tags are not allowed`(yaml: String, name: String, place: String) {
        #expect(short(problems(yaml + "\n")) == ["yaml-alias \(place) \(name) of YAML is not allowed"])
    }

    @Test(arguments: [
        "a: \"*x* and &y\"", "a: R&D *today*!", "a: 'x: &y'", "a: 'it''s: &y'", "a: |\n  *x*\n  &y\n  !z",
        "# &x *y\na: R&D *D*",
        "a: b # *x", "a: x *y* z",
    ]) func `their marks inside a text are`(yaml: String) {
        #expect(!problems(yaml + "\n").map(\.id).contains("yaml-alias"))
    }

    /// The slip is told on its own line, and alone.
    @Test(arguments: [
        (" 999 stands on every page without being listed: so it is\n# here\nnumbers:\n  - who: C\n", 1),
        ("- post A\n  also: [B]\n", 1), ("- date 01/01/2023\n  name: X\n- date: 02/01/2023\n  name: Y\n", 1),
        ("board: A\n  also: [B]\n- board: C\n", 1), (" post: A\n- post: B\n", 1), ("-- say: A\n  instead: [B]\n", 1),
        ("- post: A\n  also: [\"B\"\"]\n- post: C\n  also: [\"D\"]\n", 2), ("a: \"B\"\"\nc: D\n", 1),
        ("groups:\n   One\n  - Two\n  - Three\n", 2), ("x:\n   head: A\n    text: \"B: c\"\n", 2),
    ]) func `a sign that is missing or doubled is told where it is`(yaml: String, line: Int) {
        let found = problems(yaml)
        #expect(found.map(\.id) == ["yaml-syntax"])
        #expect(found.first?.span.line == line)
    }

    /// Each of these lets the scan by lines believe that it is inside quotes or a comment.
    @Test(arguments: [
        "a: b\n  \"c\nd: &x [one]\ne: *x\n", "# a\rb: &x [one]\rc: *x\n", "{\"a\":&x [one], \"b\":*x}\n",
        "# a\u{2028}b: &x [one]\nc: *x\n", "a: b\n  'c\nd: &x one\n",
    ]) func `no anchor can hide`(yaml: String) {
        #expect(Set(problems(yaml).map(\.id)) == ["yaml-alias"])
    }

    @Test func `lines that would grow to gigabytes are never expanded`() {
        var yaml = "z: b\n  \"c\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let list = repeatElement("*a\(level - 1)", count: 10).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(list)]\n"
        }
        #expect(problems(yaml).first?.id == "yaml-alias")
    }

    @Test(arguments: [
        String(repeating: "[", count: 30_000), String(repeating: "- ", count: 30_000),
        String(repeating: "{a: ", count: 900),
        (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        "a: [\n" + String(repeating: "[\n", count: 40),
    ]) func `deep nesting is refused before it is read`(yaml: String) {
        #expect(problems(yaml).first?.message == "this is nested too deeply")
    }

    @Test func `a huge text is refused`() {
        let found = problems("a: " + String(repeating: "word ", count: 300_000))
        #expect(short(found) == ["too-large 1:1 the YAML has 1464 KB; 1024 KB is the most"])
    }

    @Test func `a key that is given twice is shown at both places`() throws {
        for yaml in ["lead: one\ndue: two\nlead: three\n", "lead: one\r\ndue: two\r\nlead: three\r\n"] {
            let problem = try #require(problems(yaml).first)
            #expect(short([problem]) == ["duplicate-key 3:1 `lead` is given twice"])
            #expect(problem.span.text == "lead")
            #expect(problem.related.map(\.span.line) == [1])
        }
        let nested = try #require(problems("lead: x\nlist:\n  - a: 1\n    lead: one\n    lead: two\n").first)
        #expect(nested.span.line == 5)
        #expect(nested.related.map(\.span.line) == [4])
        let second = try #require(problems("- a: 1\n  b: 2\n- a: 3\n  a: 4\n").first)
        #expect(second.span.line == 4)
        #expect(second.related.map(\.span.line) == [3])
    }

    @Test(arguments: [
        ("a:\tone\n\tb: two\n", 2, "replace the tab by spaces"),
        ("a: b: c\n", 1, "put the value in double quotes"),
        (
            "a: [one, two\n", 1, "put `]` behind the last value"
        ),
        ("a: one\n b: two\n", 1, "line the two up; an item of a list begins with a dash and a space"),
        (
            "a:\n- b: c\n d: e\n", 3,
            "begin it below the first letter of the keys, or below the dash of the items, that it belongs with"
        ),
        ("-- a: b\n  c: d\n", 1, "begin each item with one dash and a space"),
        ("- a: b\n-c: d\n", 2, "begin each item with a dash and a space"),
        ("a:one\nb: two\n", 1, "write `key: value`; what goes on with the line above stands at that line's end"),
        ("a: @b\n", 1, "put the value in double quotes"),
        ("a: \"b\" c\n", 1, "put the whole value in double quotes, and single ones around words within it"),
        ("a: 'b's c'\n", 1, "put the whole value in double quotes, and single ones around words within it"),
        (
            "a: [b,,c]\n", 1,
            "put one comma between two values, and a value with `: `, quotes or brackets in it in double quotes"
        ),
        ("a: b]\n", 1, "put the other bracket before the first value, or the whole value in double quotes"),
        ("a:\n  -- b\n  - c\n", 2, "begin each item with one dash and a space"),
        ("a:\n  - b\n    c\n", 3, "begin it with a dash and a space if it is an item; else write both in one line"),
        ("a: \"one\nb: two\n", 1, "put the same quote at the end of the value"),
        ("a: one\nb: \"two\nc: \"three\"\n", 2, "put the same quote at the end of the value"),
        ("a one\nb: two\n", 1, "write `key: value`; what goes on with the line above stands at that line's end"),
        (
            "a: one\nb two\nc: three\n", 2,
            "write `key: value`; what goes on with the line above stands at that line's end"
        ),
        ("a: one\u{1}two\n", 1, "take the character out"),
    ]) func `what cannot be read is told with what to do`(yaml: String, line: Int, help: String) {
        let found = problems(yaml)
        #expect(found.map(\.id) == ["yaml-syntax"])
        #expect(found.first?.span.line == line)
        #expect(found.first?.help == help)
    }

    @Test(arguments: ["- [a, b]: c\n", "? - a\n: b\n", "[a]: b\n"]) func `a key that is a list is reported`(
        yaml: String
    ) {
        #expect(problems(yaml).map(\.message) == ["a key must be a word, not a list"])
    }

    @Test(arguments: [
        "- a: b\nc: d\n", "a: b\n- c\n", "a: {b\n", "a: \"\\q\"\n", "a: |x\n  b\n", "? a\n? [\n", "a: b\n  - c: d\n",
        "%x\n", "a: }\n",
    ]) func `nothing is told in the words of a parser`(yaml: String) {
        for problem in problems(yaml) {
            let told = problem.message + problem.help
            #expect(
                !["did not find", "mapping", "expected", "token", "context", "scalar"].contains { told.contains($0) },
                "\(told)")
        }
    }

    @Test func `a second document is reported`() {
        #expect(problems("a: b\n---\nc: d\n").map(\.id) == ["yaml-syntax"])
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"]) func `line separators of Unicode do not shift places`(
        separator: String
    ) {
        let found = problems("a: one\(separator)b: two\nc: *x\n")
        #expect(found.map { String($0.span.text) } == ["*"])
        let cut = problems("é: 'one\(separator)  two'\nc: three #4\n")
        #expect(cut.map { String($0.span.text) } == ["#4"])
    }
}
