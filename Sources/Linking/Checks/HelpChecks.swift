import Diagnostics
import Graph
import Plan

/// That no page for young people is without the numbers that they may need. The draft is for those who make them.
enum HelpChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let young = plan.content.youngPeople
        guard let page = young.languages.lazy.flatMap(\.pages).first else { return [] }
        func problem(_ message: String, at span: Span, _ help: String) -> Diagnostic {
            Diagnostic(
                LinkingKind.missingHelp, message, at: span, help: help,
                subject: .init(entity: "\(YoungPage.folder)/help"), severity: plan.edition.isDraft ? .warning : nil)
        }
        guard let file = young.help.file else {
            return [
                problem(
                    "nothing says whom young people can ring", at: page.name.span,
                    "write `\(YoungPage.folder)/help.yaml`, with \(nationals.map(named).joined(separator: ", ")) and the "
                        + "council's own numbers for \(list(HelpNumber.Kind.councils))")
            ]
        }
        var problems = nationals.filter { national in !young.help.numbers.contains { $0.number == national.number } }
            .map { national in
                problem("there is no number for \(named(national))", at: file.start, "add it, with `kind: national`")
            }
        let missing = HelpNumber.Kind.councils.filter { young.help.numbers($0).isEmpty }
        if let example = young.help.example {
            if plan.content.site.madeBy == nil {
                problems.append(
                    problem(
                        "only an example can do without the council's own numbers", at: example.span,
                        "give them; if the council did not make these pages, say in `made by` of site.yaml who did"))
            }
        } else if !missing.isEmpty {
            problems.append(
                problem(
                    "the council's own number for \(list(missing)) is missing", at: file.start,
                    "add it with its `kind`; in an example whose papers give none, write "
                        + "`example: \(Help.Example.noCouncilNumber.rawValue)`"))
        }
        return problems
    }

    /// What every list has.
    private static let nationals: [(name: String, number: PhoneNumber, printed: String)] = [
        ("Childline", .childline, "0800 1111"), ("Help at Hand", .helpAtHand, "0800 528 0731"),
    ]

    private static func named(_ national: (name: String, number: PhoneNumber, printed: String)) -> String {
        "\(national.name) (\(national.printed))"
    }

    private static func list(_ kinds: [HelpNumber.Kind]) -> String { kinds.map(\.rawValue).joined(separator: ", ") }
}

extension HelpNumber.Kind {
    /// Those whose numbers are the council's own.
    fileprivate static let councils = allCases.filter { $0 != .national }
}
