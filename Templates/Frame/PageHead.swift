import Assessing
import HTMLKit
import Plan

extension Page {
    /// Writes the facts about a page that a browser, a search engine and a chat show: its picture, its colour, and what
    /// it tells.
    ///
    /// - Parameter icon: Where its picture is, if not where the page's own place says.
    mutating func headFacts(description: String, icon: Link? = nil) {
        let context = context
        link(.rel("icon"), .href(icon ?? context.link(to: .icon)))
        meta(.name("theme-color"), .content(context.site.brand.colour(.raised, .light).hex))
        meta(.name("description"), .content(description))
    }
}

extension PageContext {
    /// What a page tells that has no more to say of itself than its name: whose it is, and as at which day.
    func description(ofPage name: String) -> String {
        words.site.aboutPage.filled([
            "page": name, "owner": owner, "asAt": words.site.asAt.filled(["date": words.day(day)]),
        ])
    }

    /// What a page about one thing tells, in one line: of which kind it is, where it belongs, and its facts.
    func description(_ kind: String, _ id: EntityID, of owner: String?, _ facts: [(label: String, value: String)])
        -> String
    {
        let name = "\(kind) \(shortName(of: id))" + (owner.map { ", \($0)" } ?? "")
        return ([name] + facts.filter { !$0.value.isEmpty }.map { "\($0.label): \($0.value)" }).joined(separator: ". ")
    }
}
