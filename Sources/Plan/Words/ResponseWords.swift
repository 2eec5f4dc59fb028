/// Whether recommendations were accepted.
package struct ResponseWords: Sendable {
    /// What stands before the answer, and before the answers to all of an inspection.
    package let response, responses: String
    /// The answers.
    package let kinds: [Response.Kind: String]
    /// One of the answers, or that none is stated, with how many there are of it (`response`, `count`).
    package let counted: Phrase
    /// Who answered, and when (`body`, `date`).
    package let by, on: Phrase
    /// What was not accepted, and why.
    package let notAccepted, whyNot: String
}

extension ResponseWords {
    /// In English.
    static let english = ResponseWords(
        response: "Response",
        responses: "Responses",
        kinds: [.accepted: "Accepted", .partly: "Partly accepted", .notAccepted: "Not accepted"],
        counted: "{response}: {count}",
        by: "by {body}",
        on: "on {date}",
        notAccepted: "Not accepted",
        whyNot: "Why not")
}
