import Diagnostics
import Plan

/// A sign within a line that other programs know, or that is not quite what Markdown wants.
struct SignWithin {
    enum Kind: Hashable {
        case struckOut, highlight, box, emojiCode, comment, footnote, script, formula, callout, backtick, attribute,
            link, doubleBrackets, stars,
            tab, table,
            spreadsheetError
    }

    let kind: Kind
    /// Its bytes in the text.
    let range: Range<Int>

    var severity: ReadingKind {
        switch kind {
        case .struckOut: .unreadMarkup
        case .spreadsheetError: .spreadsheetValue
        case .attribute, .backtick, .box, .callout, .emojiCode, .formula, .script, .comment, .doubleBrackets, .footnote,
            .highlight, .link, .stars,
            .tab, .table:
            .straySigns
        }
    }

    func message(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes[range], as: UTF8.self)
        return switch kind {
        case .struckOut: "`\(text)` strikes nothing out: the text would be published as if it still held"
        case .highlight: "`\(text)` highlights nothing, and is shown as it stands"
        case .emojiCode: "`\(text)` makes no picture, and is shown as it stands"
        case .box: "`\(text)` is shown as it stands, and says nothing about what is done"
        case .comment where text == "-->":
            "no comment begins above this, so what stands before it is shown to everybody"
        case .comment where text == "<!--": "nothing closes this comment, so it is shown to everybody"
        case .comment: "`\(text)` begins no comment, so what stands behind it is shown to everybody"
        case .footnote: "`\(text)` is no footnote, and is shown as it stands"
        case .script: "`\(text)` sets nothing higher or lower, and is shown as it stands"
        case .formula: "`\(text)` is no formula, and is shown as it stands"
        case .callout: "`\(text)` makes no box, and is shown as it stands"
        case .backtick: "nothing closes this backtick, and it is shown as it stands"
        case .attribute: "`\(text)` gives these words no form, and is shown as it stands"
        case .doubleBrackets: "double brackets make no link, and are shown as they stand"
        case .link: "this is no link, and is shown as it stands"
        case .stars: "`\(text)` stresses nothing here, and is shown as it stands"
        case .tab: "a tab is shown as a space"
        case .table: "tabs do not make columns: these lines run into one another"
        case .spreadsheetError: "`\(text)` is an error of a spreadsheet"
        }
    }

    func help(_ bytes: [UInt8]) -> String {
        switch kind {
        case .script: "say it in words, or write the sign itself: `10 m²`, `1st`"
        case .formula: "say it in words, or write the signs themselves: `x²`"
        case .callout: "put the text between lines of three backticks, with `note` behind the first"
        case .backtick: "take it out, or put one behind the words as well; an apostrophe is `'`"
        case .attribute: "take it out"
        case .emojiCode: "say it in words, or take it out"
        case .struckOut: "take the text out; what became of an action or a date is told in progress.csv"
        case .highlight: "write `**` before and behind the words, which makes them bold"
        case .box: "take it out, and report in progress.csv what is done"
        case .comment where bytes[range].elementsEqual("-->".utf8):
            "put `<!--` where the comment begins, or take it out"
        case .comment where bytes[range].elementsEqual("<!--".utf8): "put `-->` at its end, or take it out"
        case .comment: "write `<!--` where it begins and `-->` where it ends, or take it out"
        case .footnote: "say it in the text, in brackets"
        case .doubleBrackets: "write the id alone, which becomes a link by itself, or `[words](https://…)`"
        case .link:
            "write `[words](\(address(bytes)))`, with nothing between the two brackets and no space in the address"
        case .stars: "put as many before as behind, next to the first and the last letter: `**Note:** `"
        case .tab: "put a space there, or begin a new line"
        case .table: "put them into a `table` block, with `|` between the cells"
        case .spreadsheetError: "mend the formula in the spreadsheet, and copy it again"
        }
    }

    /// Where a link was to lead, as far as it is written.
    private func address(_ bytes: [UInt8]) -> String {
        // An address in angle brackets is the sign itself.
        let start = bytes[range].starts(with: "<http".utf8) ? range.lowerBound + 1 : range.upperBound
        let rest = bytes[start...].prefix(60).prefix { !$0.isWhiteSpace && !")]>".utf8.contains($0) }
        let address = String(decoding: rest, as: UTF8.self)
        return address.contains(":") && !address.hasPrefix("http") ? address : "https://…"
    }

    /// Those of a paragraph, in the order of the text.
    static func all(in runs: [SignRun], of bytes: [UInt8]) -> [SignWithin] {
        var scan = SignScan(bytes: bytes)
        for run in runs { scan.read(run.range) }
        return scan.signs
    }
}
