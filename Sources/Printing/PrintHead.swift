import Plan

/// What a print page says of itself in its head, which becomes the properties of the papers.
struct PrintHead: Sendable, Equatable {
    /// The title, escaped as it stands in the page.
    let title: String
    /// The language.
    let language: String
    /// Who it is from, in `<meta name="author">`.
    let author: String?
    /// The day that it bears, in `<meta name="dcterms.created">`, as `2022-07-28`. The day on which a paper is made
    /// says nothing about it, and would make other bytes of the same page tomorrow.
    let created: String?
    /// What kind of paper it is, and as at which day it tells, of which version and for whom; escaped as they stand in
    /// the page. The sheet of the PDF takes them from the same places.
    let kind, stamp: String
    /// Whether all of it is in landscape.
    let isOnItsSide: Bool
    /// Whether it is one sheet that is folded, so that it has two pages and no more.
    let isFolded: Bool
    /// Whether it says that it claims no standard, because something in it that others made does not.
    let isUnclaimed: Bool
    /// The ids of the places of which pages of the site tell on which sheet they stand.
    let places: [String]

    init(_ page: [UInt8], _ attributes: [MarkupScan.Found]) {
        func meta(_ name: String) -> String? {
            guard let place = attributes.firstIndex(of: .init(tag: "meta", name: "name", value: name)),
                attributes.indices.contains(place + 1), attributes[place + 1].name == "content"
            else { return nil }
            return attributes[place + 1].value
        }
        title = PrintHead.text(in: "<title>", "</title>", of: page)
        kind = PrintHead.text(in: "<p class=\"paper-kind\">", "</p>", of: page)
        stamp = PrintHead.text(in: "<p class=\"paper-stamp\">", "</p>", of: page)
        isOnItsSide = attributes.contains(.init(tag: "html", name: "class", value: "annex"))
        isFolded = attributes.contains { ($0.tag, $0.name) == ("html", "class") && $0.value.hasPrefix("folded") }
        isUnclaimed = attributes.contains {
            ($0.tag, $0.name) == ("html", "class") && $0.value.split(separator: " ").contains("unclaimed")
        }
        places = attributes.filter { $0.name == "data-place" }.map(\.value)
        language = attributes.first { ($0.tag, $0.name) == ("html", "lang") }?.value ?? "en"
        author = meta("author")
        created = meta("dcterms.created").flatMap { Day(iso8601: $0) == nil ? nil : $0 }
    }

    private static func text(in open: String, _ close: String, of page: [UInt8]) -> String {
        guard let start = ByteSearch.first(open, in: page[...]), let end = ByteSearch.first(close, in: page[start...])
        else { return "" }
        return String(decoding: page[(start + open.utf8.count)..<end], as: UTF8.self)
    }
}
