import Diagnostics
import Graph
import Plan

/// Where offices.yaml names nobody, it is missing or was emptied, whoever was at a meeting: that is told once. Nobody's name is
/// told beside it who would be known as a member.
enum MissingOffices {
    /// The problems, with those that come from a register without anybody told once.
    static func atItsCause(_ problems: [Diagnostic], _ plan: LinkedPlan) -> [Diagnostic] {
        let members = problems.filter { $0.id == LinkingKind.unknownMember.rawValue }.sortedByPlace()
        guard plan.content.offices.isEmpty, members.count > 1 else { return problems }
        let names = Set(members.map { String($0.span.text) })
        let missing = Diagnostic(
            LinkingKind.unknownMember, "there is nobody in `offices.yaml`, and members are named, first here",
            at: members[0].span,
            help: "write `offices.yaml`, with a line `- name: …` for each; or bring it back from an earlier version")
        return problems.filter { problem in
            switch problem.id {
            case LinkingKind.unknownMember.rawValue: false
            case LinkingKind.namesAPerson.rawValue: !names.contains { $0.contains(problem.span.text) }
            default: true
            }
        } + [missing]
    }
}
