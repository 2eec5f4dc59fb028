import Plan

/// Leaves out of all texts what an edition does not show of them.
struct TextSelection: TextVisitor {
    let edition: Edition
    static let readsRegisters = false

    mutating func visit(_ text: inout PlainText, _ place: TextPlace) {}

    mutating func visit(_ text: inout Prose, _ place: TextPlace) { text = edition.select(text) }

    func apart() -> TextSelection { self }
    mutating func join(_ other: TextSelection) {}
}
