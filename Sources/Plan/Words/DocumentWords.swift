/// Letters and other documents.
package struct DocumentWords: Sendable {
    /// What they are.
    package let document, documents: String
    /// Who wrote one, to whom, and what it belongs to.
    package let from, to, belongsTo: String
}

extension DocumentWords {
    /// In English.
    static let english = DocumentWords(
        document: "Document", documents: "Documents", from: "From", to: "To", belongsTo: "Belongs to")
}
