import Plan

/// Something that the search finds: a page, or a place on one.
struct SearchEntry {
    /// What it is, in words.
    let kind: String
    let address: Address
    /// The place on the page; empty for the page as a whole.
    var fragment = ""
    let title: String
    /// Where it stands: `plan › section`; empty for what stands by itself.
    var place = ""
    /// Its id and scope, and other ids by which it is found: former ones, those of its steps and measures.
    var id = EntityID(scope: "")
    var otherIDs: [String] = []
    var standings: [Standing] = []
    /// The recommendations that it answers.
    var answers: [EntityID] = []
    /// Everything else that it is found by. The words alone are kept.
    var texts: [String] = []
}
