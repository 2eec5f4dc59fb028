import Assessing
import HTMLKit
import Plan

/// Everything that slipped or may slip.
struct AttentionPage: Component {
    let actions: ArraySlice<AssessedAction>
    let place: ListPlace

    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.lists
        page.listPage(title: names.attention, leadIn: names.attentionLeadIn, place: place) { page in
            let wholes = context.assessment.attention.wholes
            if place.number == 1 { page.add(StatedWholeList(wholes: wholes)) }
            if actions.isEmpty {
                if wholes.isEmpty { page.nothingSlipped() }
            } else {
                if place.number == 1 { page.add(SlipSentence()) }
                page.p(context.words.views.overview.attentionNote)
                page.add(KeptNote(faults: context.assessment.headline.kept, subject: .dates))
                page.add(
                    SlipTable(
                        actions: actions,
                        caption: PartCaption.text(
                            actions, context.assessment.attention.actions.count, context.words.nouns.actions,
                            context.words)))
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
struct QuietPage: Component {
    let actions: ArraySlice<EntityID>
    let place: ListPlace

    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.lists
        let days = context.words.nouns.days(context.site.quietAfter)
        page.listPage(title: names.quiet, leadIn: names.quietLeadIn.filled(["days": days]), place: place) { page in
            if place.number == 1 {
                page.section(.leads, names.byLead) { page in
                    page.add(FirstReports(actions: context.assessment.attention.unreported))
                    page.add(SilentTable(silent: context.assessment.attention.silent[...]))
                }
            }
            if !actions.isEmpty {
                page.section(.actions, names.actions) { $0.add(QuietTable(actions: Array(actions))) }
            }
        }
    }
}

/// The dates that moved: first those without agreement.
struct MovedPage: Component {
    let moves: ArraySlice<Attention.Move>
    let place: ListPlace

    func write(to page: inout Page) {
        let names = page.words.views.lists
        let asked = moves.filter { !$0.isAgreed }
        let agreed = moves.filter(\.isAgreed)
        page.listPage(title: names.moved, leadIn: names.movedLeadIn, place: place) { page in
            if moves.isEmpty {
                page.p(names.noneMoved, .class("none"))
                page.p(names.noneAgreed, .class("none"))
            }
            if !asked.isEmpty {
                page.section(.requested, names.withoutAgreement) { $0.add(MoveTable(moves: asked)) }
            }
            if !agreed.isEmpty {
                page.section(.agreed, names.withAgreement) { $0.add(MoveTable(moves: agreed)) }
            }
        }
    }
}

extension Words {
    /// When a date was agreed, or asked for: a bare day beside the new date looks like another new date.
    func dateOf(_ row: LogEntry) -> String {
        let phrase: Phrase = row.isAgreed ? views.lists.agreedOn : views.lists.askedOn
        return phrase.filled(["date": date(of: row)])
    }
}

/// Dates that moved or were asked to: from what to what, when, why, and who agreed.
struct MoveTable: Component {
    let moves: [Attention.Move]

    /// Whether somebody agreed to one of them: where nobody did, the heading says so.
    private var isAnyAgreed: Bool { moves.contains(where: \.isAgreed) }

    func write(to page: inout Page) {
        let names = page.words.views.lists
        let labels = page.words.labels
        page.needs(.slips)
        page.dataTable(
            names.moves(moves.count),
            columns: [labels.action, labels.lead, names.datedFrom, names.datedTo, labels.why]
                + (isAnyAgreed ? [labels.agreedBy] : []),
            look: "moves"
        ) { page in
            for move in moves {
                page.dataRow(EntityLink(move.action.id)) { writeCells(of: move, to: &$0) }
            }
        }
    }

    private func writeCells(of move: Attention.Move, to page: inout Page) {
        let words = page.words
        let names = words.views.lists
        let labels = words.labels
        page.dataCell(labels.lead) { $0.leads(of: move.action) }
        page.dataCell(names.datedFrom, isDate: true) { $0.add(WhenList(move.before)) }
        page.dataCell(names.datedTo, isDate: true) { page in
            if let due = move.row.newDue { page.add(WhenText(due)) }
            page.span(words.dateOf(move.row), .class("moved"))
        }
        page.dataCell(labels.why) { page in
            if let why = move.row.why {
                page.text(why)
            } else {
                page.notStated()
            }
        }
        guard isAnyAgreed else { return }
        page.dataCell(labels.agreedBy) { page in
            if let by = move.row.agreedBy {
                page.isolated(by.text)
            } else {
                page.add(StatusTags([Mark(words.status.laterDateAsked, .flag, .purple)]))
            }
        }
    }
}
