/// Sentences with the words of marks in them that are no marks.
enum OrdinaryWords {
    static let lines = [
        "Some text.", "The audience: head teachers and parents of children in our schools.",
        "We wrote for a wider audience: board members, parents and the public.", "Audience: head teachers and parents",
        "The target audience: board and committee members who are new.", "The audience was large.", "Audience research",
        "Only the board may agree it.", "The board only met twice.", "The board is the only body that can agree this.",
        "This is the only board in the county.", "It is for board members only when they ask.", "Public only in part",
        "It meets once, and only once.", "Note: the table below has two columns.", "Note that only some were asked.",
        "“Only when we all agree,” they said.", "‘Only when we all agree’",
        "“‘Only when we agree’ is not enough,” he said.",
        "'Only if' was the answer.", "The summary: actions and measures.", "At 10:30: note the time.", "Plan: actions",
        "We call it the board's plan; only its title is new.", "It is only a draft.",
        "A draft, only for discussion by posts",
        "Write `audience: board` on the first line and the block is withheld.", "The word `only` begins a block.",
        "A block (`Audience: board`) or a row keeps it out of wider editions.", "R&D; Q&A: only what was asked",
        "Die Sitzung ist öffentlich: nur für alle.", "Zażółć gęślą jaźń – tylko dla zarządu.", "یہ صرف بورڈ کے لیے ہے",
        "The board – only in part – agreed.", "Audiences differ: some read, some listen.",
        "It was an intranet only page before.",
        "Science, since 1990, is once more the evidence.", "The price is 8:1::2:1 in the end.", "See table 3, note 2.",
        "10: only two came.", "It's the boards' only plan.", "A board: only one of five.", "(only the chair was there)",
        "(the board only once)", "An only child; the audience, board members and staff, was told.",
        "Early, daily, July, apply",
    ]
}
