import Diagnostics

/// Something that a plan or an inspection prints with a number or a name of its own, which may change while the id stays.
package protocol Numbered {
    /// The id by which everything else refers to it.
    var id: LocalID { get }
    /// What stands before its title, where that is not the id; `none` where nothing does.
    var printedAs: PlainText? { get }
    /// What it is called.
    var title: PlainText { get }
}

extension Numbered {
    /// What stands before its title on pages and papers; empty where nothing does.
    package var printed: String {
        guard let printedAs else { return id.text }
        return Vocabulary.fold(printedAs.text) == "none" ? "" : printedAs.text
    }

    /// Its title behind what is printed before it.
    package var wholeName: String { printed.isEmpty ? title.text : "\(printed) \(title.text)" }

    /// What it is called where there is room for little.
    package var shortName: String { printed.isEmpty ? title.text : printed }
}

extension Section: Numbered {}
extension Action: Numbered {}
extension Recommendation: Numbered {}
