import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A list of all actions, of the plans in force or of one plan, that can be filtered and sorted.
///
/// A list that is too long for one page stands on several; each can be filtered by itself.
struct ActionsPage: HTML {
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
    let context: PageContext

    private var words: FindingWords { context.words.finding }

    var body: some HTML {
        PageLayout(
            context, name: name, trail: list.plan.map { [EntityID(scope: $0)] } ?? [], plan: list.plan,
            scripts: [.script]
        ) {
            h1 { list.plan == nil ? words.actions : listName }
            if list.plan == nil { p(.class("lead-in")) { words.leadIn } }
            if list.parts > 1 { parts }
            if shown.isEmpty {
                p(.class("none")) { context.words.headings.noActions }
            } else {
                FilteredActions(shown.compactMap(context.entry), context)
            }
        }
    }

    private var shown: ArraySlice<EntityID> { list.actions.dropFirst((part - 1) * Self.limit).prefix(Self.limit) }

    private var listName: String {
        guard let plan = list.plan else { return words.actions }
        return words.actionsOf.filled(["plan": context.plan.plan(plan)?.title.text ?? plan])
    }

    private var name: String {
        guard list.parts > 1 else { return listName }
        return words.part.filled(["name": listName, "number": "\(part)", "count": "\(list.parts)"])
    }

    private var parts: some HTML {
        nav(.ariaLabel(words.partsOfList)) {
            ul(.class("jumps")) {
                ForEach(1...list.parts) { number in
                    li {
                        a(.href(context.link(to: list.address(number))), .ariaCurrent(number == part ? .page : nil)) {
                            "\(number)"
                        }
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
struct SeeActions: HTML {
    /// How many there are; for one alone there is nothing to sort.
    let count: Int
    let view: ActionsView
    let context: PageContext

    init(_ count: Int, _ view: ActionsView, _ context: PageContext) {
        self.count = count
        self.view = view
        self.context = context
    }

    var body: some HTML {
        if count > 1 {
            p(.class("see-all")) {
                a(.href(context.link(to: .actions()).adding(query: view.query))) {
                    context.words.finding.seeAll
                }
            }
        }
    }
}
