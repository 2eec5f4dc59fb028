import Assessing
import HTMLKit
import Plan

/// Everything that slipped or may slip.
struct AttentionPage: HTML {
    let actions: ArraySlice<AssessedAction>
    let place: ListPlace
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.lists
        ListPage(
            context, title: names.attention, leadIn: names.attentionLeadIn,
            place: place
        ) {
            if actions.isEmpty {
                p(.class("none")) { context.words.views.overview.nothingSlipped }
            } else {
                p { context.words.views.overview.attentionNote }
                AttentionTable(
                    actions: actions,
                    caption: PartCaption.text(
                        actions, context.assessment.attention.actions.count, context.words.nouns.actions,
                        context.words), context: context)
            }
        }
    }
}

/// What a table holds: how many things, or which of them.
enum PartCaption {
    static func text<Element>(
        _ part: ArraySlice<Element>, _ all: Int, _ noun: Counted, _ words: Words
    ) -> String {
        guard part.count < all else { return noun(all) }
        return words.views.lists.rows.filled([
            "first": "\(part.startIndex + 1)", "last": "\(part.endIndex)", "all": noun(all),
        ])
    }
}

/// Everybody who has not reported, and on what.
struct QuietPage: HTML {
    let actions: ArraySlice<EntityID>
    let place: ListPlace
    let context: PageContext

    private var names: ListWords { context.words.views.lists }

    var body: some HTML {
        let days = context.words.nouns.days(context.site.quietAfter)
        ListPage(
            context, title: names.quiet, leadIn: names.quietLeadIn.filled(["days": days]),
            place: place
        ) {
            if place.number == 1 {
                PageSection(.leads, names.byLead) {
                    FirstReports(actions: context.assessment.attention.unreported, context: context)
                    SilentTable(silent: context.assessment.attention.silent[...], context: context)
                }
            }
            PageSection(.actions, names.actions) { QuietTable(actions: Array(actions), context: context) }
        }
    }
}

/// The dates that moved: first those without agreement.
struct MovedPage: HTML {
    let moves: ArraySlice<Attention.Move>
    let place: ListPlace
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.lists
        let asked = moves.filter { !$0.isAgreed }
        let agreed = moves.filter(\.isAgreed)
        ListPage(
            context, title: names.moved, leadIn: names.movedLeadIn,
            place: place
        ) {
            if !asked.isEmpty || place.number == 1 {
                PageSection(.requested, names.withoutAgreement) {
                    MoveTable(moves: asked, none: names.noneMoved, context: context)
                }
            }
            if !agreed.isEmpty || place.count == 1 {
                PageSection(.agreed, names.withAgreement) {
                    MoveTable(moves: agreed, none: names.noneAgreed, context: context)
                }
            }
        }
    }
}

extension Words {
    /// When a date was agreed, or asked for: a bare day beside the new date looks like another new date.
    func dateOf(_ row: LogEntry) -> String {
        let phrase: Phrase = row.agreedBy == nil ? views.lists.askedOn : views.lists.agreedOn
        return phrase.filled(["date": day(row.date.value)])
    }
}

/// Dates that moved or were asked to: from what to what, when, why, and who agreed.
struct MoveTable: HTML {
    let moves: [Attention.Move]
    let none: String
    let context: PageContext

    private var words: Words { context.words }
    private var names: ListWords { context.words.views.lists }

    var body: some HTML {
        let labels = words.labels
        if moves.isEmpty {
            p(.class("none")) { none }
        } else {
            DataTable(
                names.moves(moves.count),
                columns: [labels.action, labels.lead, names.datedFrom, names.datedTo, labels.why, labels.agreedBy],
                look: "moves"
            ) {
                ForEach(moves) { move in
                    DataRow {
                        EntityLink(move.action.id, context)
                    } cells: {
                        cells(of: move)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of move: Attention.Move) -> some HTML {
        let labels = words.labels
        DataCell(labels.lead) { context.leads(of: move.action) }
        DataCell(names.datedFrom, isDate: true) { WhenList(move.before, context) }
        DataCell(names.datedTo, isDate: true) {
            if let due = move.row.newDue { WhenText(due, context) }
            span(.class("moved")) { words.dateOf(move.row) }
        }
        DataCell(labels.why) {
            if let why = move.row.why {
                context.text(why, in: move.action.scope)
            } else {
                NotStated(words.status.notStated)
            }
        }
        DataCell(labels.agreedBy) {
            if let by = move.row.agreedBy {
                Isolated(by.text)
            } else {
                StatusTags([Mark(words.status.laterDateAsked, .flag, .purple)])
            }
        }
    }
}
