import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A list of all actions, of the plans in force or of one plan, that can be filtered and sorted.
///
/// A list that is too long for one page stands on several; each can be filtered by itself.
struct ActionsPage: Component {
    /// How many actions a page shows at most, so that it stays well under 1 MB.
    static let limit = 500

    /// One list, of the plans in force or of one plan.
    struct List: Sendable {
        /// The plan; nil for those in force.
        let plan: String?
        let actions: [EntityID]
        /// The number of its pages, at least one.
        var parts: Int { max(1, (actions.count + ActionsPage.limit - 1) / ActionsPage.limit) }

        /// The address of a part, from 1.
        func address(_ part: Int) -> Address { plan.map { .actions(of: $0, part: part) } ?? .actions(part: part) }
    }

    let list: List
    let part: Int

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.finding
        page.layout(
            name: name(context), trail: list.plan.map { [EntityID(scope: $0)] } ?? [], plan: list.plan,
            scripts: [.script]
        ) { page in
            page.h1(list.plan == nil ? words.actions : listName(context))
            if list.plan == nil {
                page.p(words.leadIn, .class("lead-in"))
                page.add(ActionViews())
            }
            if list.parts > 1 { writeParts(to: &page) }
            if shown.isEmpty {
                page.p(context.words.headings.noActions, .class("none"))
            } else {
                page.add(FilteredActions(shown.compactMap(context.entry), context))
            }
        }
    }

    private var shown: ArraySlice<EntityID> { list.actions.dropFirst((part - 1) * Self.limit).prefix(Self.limit) }

    private func listName(_ context: PageContext) -> String {
        let words = context.words.finding
        guard let plan = list.plan else { return words.actions }
        return words.actionsOf.filled(["plan": context.plan.plan(plan)?.title.text ?? plan])
    }

    private func name(_ context: PageContext) -> String {
        guard list.parts > 1 else { return listName(context) }
        return context.words.finding.part.filled([
            "name": listName(context), "number": "\(part)", "count": "\(list.parts)",
        ])
    }

    private func writeParts(to page: inout Page) {
        page.nav(.ariaLabel(page.words.finding.partsOfList)) { page in
            page.ul(.class("jumps")) { page in
                for number in 1...list.parts {
                    page.li { page in
                        page.a(
                            "\(number)", .href(page.context.link(to: list.address(number))),
                            .ariaCurrent(number == part ? .page : nil))
                    }
                }
            }
        }
    }
}

extension Publication {
    /// The lists of actions: that of the plans in force, and one of each plan.
    var actionLists: [ActionsPage.List] {
        let inForce = assessment.plansInForce
        return [ActionsPage.List(plan: nil, actions: inForce.flatMap(listed))]
            + plan.content.plans.map { ActionsPage.List(plan: $0.scope.text, actions: listed($0)) }
    }

    private func listed(_ improvement: ImprovementPlan) -> [EntityID] { plan.actions(of: improvement).map(\.id) }
}

/// A link to the list of actions, filtered.
struct SeeActions: Component {
    /// How many there are; for one alone there is nothing to sort.
    let count: Int
    let view: ActionsView

    init(_ count: Int, _ view: ActionsView) {
        self.count = count
        self.view = view
    }

    func write(to page: inout Page) {
        let context = page.context
        if count > 1 {
            page.p(.class("see-all")) {
                $0.a(context.words.finding.seeAll, .href(context.link(to: .actions()).adding(query: view.query)))
            }
        }
    }
}
