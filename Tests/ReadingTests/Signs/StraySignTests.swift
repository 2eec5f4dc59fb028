import Diagnostics
import Plan
import Testing

@testable import Reading

/// Markup that did not take is told at its sign, once, and nothing else is.
@Suite struct StraySignTests {
    private func told(_ text: String) -> [String] {
        Sources.page(text).read().problems.sortedByPlace().map { "\($0.id) \($0.span.line - 4):\($0.span.column)" }
    }

    @Test(arguments: [
        ("• One\n• Two\n", "1:1"), ("• One\n\n• Two\n\n• Three\n", "1:1"), ("- One\n• Two\n", "2:1"),
        ("Text\n• One\n", "2:1"), ("\u{F0B7}\tOne\n", "1:1"), ("o\tOne\n", "1:1"), ("o One\no Two\n", "1:1"),
        ("§\tOne\n", "1:1"), ("· One\n", "1:1"), ("– One\n– Two\n", "1:1"), ("– One\n\n– Two\n\n– Three\n", "3:1"),
        ("- One\n– Two\n", "2:1"),
        ("- One\n-Two\n", "2:1"), ("-One\n-Two\n", "1:1"), ("*One\n*Two\n", "1:1"), ("- One\n      - Two\n", "2:7"),
        ("1.One\n2.Two\n", "1:1"), ("1)One\n", "1:1"), ("Text\n2. Two\n3. Three\n", "2:1"),
        ("a) One\nb) Two\n", "1:1"), ("(a) One\n(b) Two\n", "1:1"), ("i. One\nii. Two\n", "1:1"),
        ("(1) One\n(2) Two\n", "1:1"), ("##Heading\n", "1:1"), ("Text\n\n###Heading\n", "3:1"),
        ("> ###Heading\n", "1:3"), ("1. One\n  - Two\n", "2:3"), ("- One\n - Two\n", "2:2"),
        ("1. One\n2. Two\n  * Three\n", "3:3"), ("Text.\n\n\tA tab.\n", "3:1"), ("We ~~will~~ may.\n", "1:4"),
        ("We ~~*will*~~ may.\n", "1:4"), ("## We ~~will~~\n", "1:7"), ("- ~~One~~\n", "1:3"),
        ("Text.\n\n[Note]: agreed\n", "3:1"),
    ]) func `what is lost, or published against its author's will, is an error`(text: String, place: String) {
        #expect(told(text) == ["unread-markup " + place])
    }

    @Test(arguments: [
        ("- [x] One\n", "1:3"), ("- [ ] One\n", "1:3"), ("[X] One\n", "1:1"), ("See.[^1]\n", "1:5"),
        ("[the plan] (https://example.org)\n", "1:1"), ("[the plan](https://example.org/a b)\n", "1:1"),
        ("(the plan)[https://example.org]\n", "1:1"), ("[[The plan]]\n", "1:1"), ("**Note: ** read\n", "1:1"),
        ("** Note ** read\n", "1:1"), ("*Note: * read\n", "1:1"), ("__Note: __ read\n", "1:1"), ("Name\tDate\n", "1:5"),
        ("Name\tDate\nOne\tTwo\n", "1:5"), ("(a) One\n\n(b) Two\n\n(c) Three\n", "1:1"),
        ("Text.\n\n    Code.\n", "3:1"), ("#Aims\n", "1:1"), ("Text\n\n#Aims and scope\n", "3:1"),
        ("A ++new++ plan\n", "1:3"), ("(==new==)\n", "1:2"), ("a__new__b\n", "1:2"), ("Ask [ ]\n", "1:5"),
        ("☐ Ask\n", "1:1"), ("Yes ☐ no ☐\n", "1:5"), ("**bold*\n", "1:1"), ("*bold**\n", "1:6"),
    ]) func `what is shown as it stands is a warning`(text: String, place: String) {
        #expect(told(text) == ["stray-signs " + place])
    }

    @Test(arguments: [
        "\\~~x\\~~ \\- x \\# y \\[^1]\n", "`~~x~~` `**a **`\n", "```text\n• x\n##x\n\tx\n```\n",
        "2**3 and ** for all\n",
        "Figures* are provisional\n", "> It is good.\n> — The inspectors\n", "The plan\n– and nobody else – holds.\n",
        "#CareDay and #1\n", "#CareDay\n", "#careday\n",
        "C++ and 16++\n", "Grade A++ or B++\n", "file__name\n", "1 + 1\n", "§ 47 enquiries\n",
        "We met in\n2023. It was good.\n", "– one\n", "a) alone\n",
        "A. Smith Road is closed.\n", "About 5~6 homes\n", "See [1] (page 4).\n", "- One\n  - Two\n    - Three\n",
        "1. One\n   - Two\n", " 9. One\n10. Two\n", "- One\n\n  More.\n", "- One\n- Two\n\nText\n\n - Three\n",
        "*\tOne\n",
        "Name: ____ Date: ____\n", "Rated *** or **** by all\n", "✓ Done\n",
        "[The plan][p]\n\n[p]: https://example.org\n", "```text\n[Note]: agreed\n```\n", "[Note]: this was agreed\n",
        "<!--\n[Note]: agreed\n-->\n", "→ Next\n", "o\n", "## 1.2 Title\n",
    ]) func `what is meant as it stands is not told`(text: String) { #expect(told(text) == []) }

    @Test(arguments: [
        "• One\n• Two\n", "1.One\n2.Two\n", "a) One\nb) Two\n", "a) One\n\nb) Two\n", "\tOne\n", "–One\n–Two\n",
    ])
    func `steps that are no list are told once`(text: String) {
        let problems = Sources.section("## P1.1 One\n\n### How\n" + text).read().problems
        #expect(problems.count == 1 && problems.hasErrors, "\(short(problems))")
    }

    @Test func `a sign in a cell of a log, a table and a block is told where it stands`() {
        let log = "date,ref,text\n31/12/2022,P1.1,\"Well.\n• One\n• Two\"\n"
        let reading = Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": log]).read()
        #expect(reading.told.map { $0.prefix(17) } == ["unread-markup 3:1"])
        #expect(told("```table\ncaption: C\n| A |\n| ~~x~~ |\n```\n") == ["unread-markup 4:3"])
        #expect(told("```note\n• One\n• Two\n```\n") == ["unread-markup 2:1"])
    }

    @Test(
        .timeLimit(.minutes(5)), arguments: ["[", "]", "](", "[[", "~~", "**", "• x\n", "\t", "a) x\n", "#", " - x\n"])
    func `thousands of signs are read in a moment`(sign: String) {
        let text = String(repeating: sign, count: 40_000 / sign.utf8.count) + "\n"
        _ = Sources.page(text).read()
    }
}
