import Diagnostics
import Plan

/// Tells of what a source prints of a direction and its own figures do not say.
enum DirectionCheck {
    static func check(_ assessment: Assessment) -> [Diagnostic] {
        assessment.scorecards.all.flatMap(\.rows).compactMap { row in
            guard let place = (row.row.printed.arrow?.source ?? row.row.printed.colour?.source) else { return nil }
            return account(of: row).map { message in
                Diagnostic(
                    AssessingKind.directionContradicts, message, at: place.span,
                    help: "ask who made the scorecard; accept it if it was printed so",
                    subject: .init(entity: row.id.full, field: FieldKey.directionOfTravel.rawValue))
            }
        }
    }

    /// What is printed, and what the figures say.
    private static func account(of row: AssessedRow) -> String? {
        guard let fault = row.faults.first else { return nil }
        let printed = [row.row.printed.arrow?.source.text, row.row.printed.colour?.source.text]
        let told =
            printed.compactMap { $0.map { "`\($0)`" } }.joined(separator: " and ") + " printed for `\(row.id.full)`"
        switch fault {
        case .withoutFigures: return told + ", which has no two figures to go by"
        case .arrow(let movement), .colour(let movement):
            let figures = "`\(movement.from.value.printed.text)` to `\(movement.to.value.printed.text)`"
            return told + ", whose figure \(course(movement)) from \(figures)\(effect(movement))"
        }
    }

    private static func course(_ movement: Movement) -> String {
        switch movement.course {
        case .rose: "rose"
        case .fell: "fell"
        case .level: "hardly moved"
        }
    }

    private static func effect(_ movement: Movement) -> String {
        switch movement.effect {
        case .better: ", for the better"
        case .worse: ", for the worse"
        case .same: ""
        case .open: ", of which nobody says whether it is better"
        }
    }
}
