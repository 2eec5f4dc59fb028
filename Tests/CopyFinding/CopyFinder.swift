package import Foundation

/// Finds what was copied from papers: sentences, by runs of eight words, and names of persons.
package struct CopyFinder {
    /// How many words are a copy when they stand in a paper in the same order, and how many of these must be more than
    /// official names and figures.
    private static let run = 8
    private static let ownWords = 4

    private let runs, names: Digests
    /// Official names, by their first words.
    private let official: [UInt64: [[UInt64]]]

    /// Takes what to look for, and the names that may stand anywhere.
    package init(runs: Digests, names: Digests, official: [String]) {
        self.runs = runs
        self.names = names
        let phrases = official.map { WordDigests($0.utf8).words }.filter { !$0.isEmpty }
        self.official = Dictionary(grouping: phrases, by: { $0[0] })
    }

    /// Takes the lists in a folder. Comments in the list of official names begin with `#`.
    package init(folder: URL) throws {
        let allowed = try String(contentsOf: folder.appending(path: "official.txt"), encoding: .utf8)
        self.init(
            runs: try Digests(file: folder.appending(path: "runs")),
            names: try Digests(file: folder.appending(path: "names")),
            official: allowed.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
    }

    /// What was copied into a text, each as its words.
    package func copies(in text: some Sequence<UInt8>) -> [String] {
        let text = WordDigests(Array(text))
        return sentences(in: text) + persons(in: text)
    }

    private func sentences(in text: WordDigests) -> [String] {
        var found: [Range<Int>] = []
        for place in text.words.indices.dropLast(CopyFinder.run - 1) {
            let range = place..<place + CopyFinder.run
            guard runs.contains(text.words[range]), isMore(than: CopyFinder.ownWords, range, of: text) else { continue }
            if let last = found.last, last.upperBound >= range.lowerBound {
                found[found.count - 1] = last.lowerBound..<range.upperBound
            } else {
                found.append(range)
            }
        }
        return found.map(text.text)
    }

    private func persons(in text: WordDigests) -> [String] {
        text.words.indices.flatMap { place in
            [place..<place + 1, place..<place + 2].filter { range in
                range.upperBound <= text.words.count && names.contains(text.words[range])
            }
        }
        .map(text.text)
    }

    /// Whether at least so many words of a range are neither figures nor part of an official name.
    private func isMore(than count: Int, _ range: Range<Int>, of text: WordDigests) -> Bool {
        var own = Set(range.filter { !text.areFigures[$0] })
        // An official name may begin before the range.
        for place in max(0, range.lowerBound - 60)..<range.upperBound {
            for phrase in official[text.words[place]] ?? [] {
                let count = zip(text.words[place...], phrase).prefix { $0 == $1 }.count
                // Lists cut long names short.
                guard count == phrase.count || count >= CopyFinder.ownWords else { continue }
                own.subtract(place..<place + count)
            }
        }
        return own.count >= count
    }
}
