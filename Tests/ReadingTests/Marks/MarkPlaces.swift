@testable import Reading

/// Places of the sources in which a text is published.
struct MarkPlace: Sendable, CustomStringConvertible {
    let description: String
    /// The sources with a text in this place.
    let sources: @Sendable (String) -> Sources

    init(_ description: String, _ sources: @escaping @Sendable (String) -> Sources) {
        self.description = description
        self.sources = sources
    }

    /// A file beside a plan with an action.
    private static func file(_ path: String, _ text: @escaping @Sendable (String) -> String) -> MarkPlace {
        MarkPlace(path) { form in
            var sources = Sources.section("## P1.1 One\n")
            sources[path] = Array(text(form).utf8)
            return sources
        }
    }

    private static func section(_ name: String, _ text: @escaping @Sendable (String) -> String) -> MarkPlace {
        MarkPlace(name) { form in Sources.section(text(form)) }
    }

    private static func page(_ name: String, _ text: @escaping @Sendable (String) -> String) -> MarkPlace {
        MarkPlace(name) { form in Sources.page(text(form)) }
    }

    /// Places in which any text can stand.
    static let ofBlocks: [MarkPlace] = [
        page("a page") { "\n\($0)\n" },
        page("below a paragraph") { "Some text.\n\($0)\n" },
        page("a list") { "- \($0.replacing("\n", with: "\n  "))\n" },
        page("a quotation") { "> \($0.replacing("\n", with: "\n> "))\n" },
        page("a note") { "~~~~~~note\nSome text.\n\n\($0)\n~~~~~~\n" },
        section("a section") { "\($0)\n" },
        section("an action") { "## P1.1 One\nReview: 2024\n\n\($0)\n" },
        section("plain words") { "## P1.1 One\n\n### In plain words\n\($0)\n" },
        section("a step") { "## P1.1 One\n\n### How\n- Look.\n\n  \($0.replacing("\n", with: "\n  "))\n" },
        file("plans/p/progress.csv") { "date,ref,text\n01/02/2024,P1.1,\"\($0.replacing("\"", with: "\"\""))\"\n" },
        file("plans/p/difference.csv") {
            "date,ref,what changed\n01/02/2024,P1.1,\"Some text.\n\($0.replacing("\"", with: "\"\""))\"\n"
        },
        // What YAML takes for a line end must not end the text.
        file("reports/r.md") {
            "---\nreport: r\nkind: committee report\ntitle: R\nconsultation: |\n  Some text.\n  "
                + $0.replacing("\n", with: "\n  ").replacing("\u{85}", with: "\u{85}  ")
                .replacing("\u{2028}", with: "\u{2028}  ").replacing("\u{2029}", with: "\u{2029}  ") + "\n---\n"
        },
        file("young-people/en/index.md") { "---\npage: index\ntitle: Us\n---\n\($0)\n" },
        file("documents/d.md") { "---\ndocument: d\ntitle: D\n---\n\($0)\n" },
        file("inspections/i.md") { "---\ninspection: i\ntitle: I\n---\n## R1 One\nFormerly: R0\n\n\($0)\n" },
    ]

    /// Places for one line.
    static let ofLines: [MarkPlace] =
        [
            page("a heading") { "## \($0)\n" },
            page("a numbered item") { "1. \($0)\n" },
            page("code without a name") { "```\n\($0)\n```\n" },
            page("code") { "```text\n\($0)\n```\n" },
            page("an example") { "```markdown\n\($0)\n```\n" },
            page("indented code") { "Some text.\n\n    \($0)\n" },
            page("behind a tab") { "Some text.\n\t\($0)\n" },
            page("a table's row") { "```table\ncaption: C\n| a | b |\n| \($0) | 1 |\n```\n" },
            section("a measure") { "## P1.1 One\n\n### How we will know\n- \($0)\n" },
            section("a step's beginning") { "## P1.1 One\n\n### How\n1. \($0)\n" },
            section("a title") { "## P1.1 \($0)\n" },
            section("a field") { "## P1.1 One\nNote: x\n  \($0)\n" },
            MarkPlace("a table's file") {
                Sources.page(
                    "```table\ncaption: C\nfile: t.csv\n```\n",
                    others: ["pages/t.csv": "a,b\n1,\"Some text.\n\($0.replacing("\"", with: "\"\""))\"\n"])
            },
            file("young-people/heard.csv") {
                "date,group,about\n01/02/2024,Us,\"\($0.replacing("\"", with: "\"\""))\"\n"
            },
        ]
        + [
            ("glossary.yaml", "- term: A\n  meaning: "), ("boards.yaml", "- board: B\n  purpose: "),
            ("posts.yaml", "- post: "),
            ("site.yaml", "council: C\ntitle: T\naudiences: [board, public]\nnotice: "),
            (
                "site.yaml",
                "council: C\naudiences: [board, public]\ntitle: T\nfooter links:\n- link: https://a.org\n  text: "
            ),
            ("pages/b.md", "---\npage: b\ntitle: "), ("plans/p/plan.md", "---\nplan: p\nstate: agreed\ntitle: "),
            ("calendar.yaml", "bank holidays:\n  - date: 25/12/2023\n    name: "),
            ("young-people/pl/words.yaml", "language: pl\nwords:\n  done: "),
        ].map { path, head in
            file(path) { form in
                let value = form.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
                    .replacing("\n", with: "\\n").replacing("\u{B}", with: "\\v").replacing("\u{C}", with: "\\f")
                return head + "\"" + value + "\"\n" + (head.hasPrefix("---") ? "---\n" : "")
            }
        }
}
