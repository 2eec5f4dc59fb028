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
    /// That whoever made it closed it (`body`, `date`), that the council judges it done (`date`, and of whom that is known
    /// `body`), that it is open again (`date`), and where that is written (`document`).
    package let isClosed, isJudgedDone, isJudgedDoneBy, isReopened, within: Phrase
    /// What became of it, and how it stands.
    package let followUp, state: String
    /// How many of several are closed, judged done or not accepted (`parts`, `all`).
    package let totals: Phrase
    /// Its parts.
    package let closed, judgedDone, partly, refused: Counted
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
        isClosed: "Closed by {body} on {date}",
        isJudgedDone: "The council judges this done, {date}",
        isJudgedDoneBy: "The council judges this done: {body}, {date}",
        isReopened: "Open again since {date}",
        within: "in {document}",
        followUp: "What became of it",
        state: "State",
        totals: "Of {all}, {parts}.",
        closed: Counted(one: "{count} is closed", other: "{count} are closed"),
        judgedDone: Counted(one: "the council judges {count} done", other: "the council judges {count} done"),
        partly: Counted(one: "{count} is accepted in part", other: "{count} are accepted in part"),
        refused: Counted(one: "{count} is not accepted", other: "{count} are not accepted"),
        notAccepted: "Not accepted",
        whyNot: "Why not")
}
