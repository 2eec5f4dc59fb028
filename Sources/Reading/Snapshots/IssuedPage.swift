import Plan

/// The page of an issued paper, read by rules that are stricter than those of any browser: it is the HTML that this
/// program writes, of elements and attributes that show something, so that no browser can take it for anything else.
struct IssuedPage {
    /// Why a page is not published.
    struct Fault: Error, Equatable {
        let message: String
    }

    /// The pages of the site that it leads to, by their paths from the root of an edition.
    private(set) var links: Set<String> = []
    private let folder: KeptFolder
    private var scan: IssuedPageScan
    /// The elements before the policy.
    private var begun: [String] = []
    private var hasPolicy = false

    /// Reads the page of a folder, which tells which files it can show.
    static func read(_ bytes: [UInt8], in folder: KeptFolder) throws(Fault) -> IssuedPage {
        var page = IssuedPage(folder: folder, scan: try IssuedPageScan(bytes))
        while let tag = try page.scan.next() { try page.take(tag) }
        guard page.hasPolicy else { throw Fault(message: "this page does not say what a browser may load for it") }
        return page
    }

    private init(folder: KeptFolder, scan: IssuedPageScan) {
        self.folder = folder
        self.scan = scan
    }

    private mutating func take(_ tag: IssuedPageScan.Tag) throws(Fault) {
        guard PageVocabulary.elements.contains(tag.name) else {
            throw Fault(message: "`<\(tag.name)>` stands in no issued paper")
        }
        let isPolicy = hasPolicy ? false : try begin(tag)
        for (name, value) in tag.attributes {
            guard PageVocabulary.takes(name) else {
                throw Fault(message: "`\(name)` stands at no element of an issued paper")
            }
            switch (tag.name, name) {
            case ("a", "href"): try link(value)
            case ("link", "href"):
                guard value == IssuedPaper.sheet else { throw elsewhere(value) }
            case ("img", "src"):
                guard folder[value] != nil else { throw elsewhere(value) }
            case (_, "href"), (_, "src"): throw elsewhere(value)
            case ("meta", "http-equiv"):
                guard isPolicy else {
                    throw Fault(message: "only the policy stands as `http-equiv` in an issued paper")
                }
            case (_, "fill"), (_, "stroke"), (_, "clip-path"):
                // Within the page, or a colour.
                if value.contains("("), !value.hasPrefix("url(#") { throw elsewhere(value) }
            default: break
            }
        }
    }

    /// Before the policy stands nothing, not even text: a browser takes no notice of a policy that stands outside of the
    /// head, and text ends it.
    ///
    /// - Returns: Whether this is the policy.
    private mutating func begin(_ tag: IssuedPageScan.Tag) throws(Fault) -> Bool {
        begun.append(tag.name)
        let values = Dictionary(tag.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        hasPolicy = PageVocabulary.beginning.count == begun.count
        guard scan.isBare, PageVocabulary.beginning.starts(with: begun),
            begun.count != 3 || values["charset"] == "utf-8",
            !hasPolicy || values["http-equiv"] == "Content-Security-Policy",
            !hasPolicy || PageVocabulary.isStrict(policy: values["content"] ?? "")
        else { throw Fault(message: "this page does not begin with what a browser may load for it") }
        return hasPolicy
    }

    /// Takes in where a link leads: within the page, to a page of the site, or to an address of the web.
    private mutating func link(_ value: String) throws(Fault) {
        if value.hasPrefix("#") { return }
        let isPlain = value.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\\") && $0 < 0x7F }
        if isPlain, ["https://", "http://", "mailto:", "tel:"].contains(where: value.hasPrefix) { return }
        let path = value.prefix { $0 != "#" && $0 != "?" }
        // An address of the site is in plain letters; what is escaped could mean a folder above it.
        guard isPlain, !path.isEmpty, !path.contains(where: { ":%".contains($0) }), !path.hasPrefix("/") else {
            throw elsewhere(value)
        }
        // From the paper's own folder.
        var parts = [KeptFolder.papers, folder.name]
        for part in path.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
            switch part {
            case "..":
                guard parts.popLast() != nil else { throw elsewhere(value) }
            case "", ".": throw elsewhere(value)
            default: parts.append(part)
            }
        }
        links.insert(parts.joined(separator: "/"))
    }

    private func elsewhere(_ value: String) -> Fault {
        Fault(message: "`\(value)` leads to where no issued paper leads")
    }
}
