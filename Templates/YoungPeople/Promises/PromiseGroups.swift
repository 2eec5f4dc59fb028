import Assessing
import HTMLKit
import Plan

/// Several promises by how they are going: the state once, with its mark, and below it the words of each. Those that nobody
/// has put in plain words are counted: their dates and reasons say nothing where nobody can read what they are about.
struct PromiseGroups: Component {
    let promised: [PromisedAction]
    let level: Int
    let young: YoungContext
    /// The ids of the places at which the promises of a state begin.
    var anchors: [PlainState: String] = [:]
    /// Whether each has its action's id, by which a printer says which of them has no room.
    var namesPlaces = false

    func write(to page: inout Page) {
        var anchors = anchors
        for group in promised.byUrgency {
            write(group.promised, anchors[group.state], to: &page)
            anchors[group.state] = nil
        }
    }

    private func write(_ alike: [PromisedAction], _ anchor: String?, to page: inout Page) {
        if let first = alike.first { page.add(StateLine(first, young, id: anchor)) }
        page.ul(.class("promised")) { page in
            for one in alike {
                if let words = one.words { write(one, words, to: &page) }
            }
            let others = alike.count { $0.words == nil }
            if others > 0 {
                page.li(.class(alike.first.map { StateMark.name($0.state) })) {
                    $0.text(young.words(.notInPlainWords, count: others))
                }
            }
        }
    }

    private func write(_ one: PromisedAction, _ words: Prose, to page: inout Page) {
        let id = namesPlaces ? page.ids.claim(one.id.full) : nil
        page.li(.id(id), .class(StateMark.name(one.state))) { write(words, of: one, to: &$0) }
    }

    private func write(_ words: Prose, of one: PromisedAction, to page: inout Page) {
        page.div(.class("promised-words"), .lang(young.english?.tag), .dir(young.english?.direction)) {
            $0.add(YoungText(words, level: level, young))
        }
        page.add(PromiseDetails(promised: one, level: level, young: young))
    }
}

/// Promises by what they are about, after how many of them are done and late.
struct PromiseTopics: Component {
    let promises: Promises
    let level: Int
    let young: YoungContext

    func write(to page: inout Page) {
        let promised = promises.promised
        if promised.isEmpty {
            page.p { $0.text(young.words(.noPromises)) }
        } else {
            var anchors = Dictionary(
                uniqueKeysWithValues: Set(promised.map(\.state)).sorted { $0.rawValue < $1.rawValue }
                    .map { ($0, page.ids.claim("promises-" + Slug.make($0.rawValue))) })
            page.add(PromiseCounts(progress: promises.progress, young: young, anchors: anchors))
            for topic in Topic.allCases + [nil] {
                let some = promised.filter { $0.topic == topic }
                write(some, topic?.word ?? .topicOther, topic?.drawing ?? .promise, anchors, &page)
                for one in some { anchors[one.state] = nil }
            }
        }
    }

    private func write(
        _ some: [PromisedAction], _ word: YoungWord, _ drawing: Drawing, _ anchors: [PlainState: String],
        _ page: inout Page
    ) {
        if !some.isEmpty {
            page.div(.class("topic")) { page in
                page.pictured(drawing) { page in
                    page.heading(level: level, .id(page.ids.claim(Slug.make(word.rawValue)))) {
                        $0.text(young.words(word))
                    }
                }
                page.add(PromiseGroups(promised: some, level: level + 1, young: young, anchors: anchors))
            }
        }
    }
}
