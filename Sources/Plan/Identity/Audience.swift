package import Diagnostics

/// Who may see something: everyone, or the readers of one edition and those of narrower ones.
package enum Audience: Sendable {
    /// Nothing was said: every edition has it.
    case everyone
    /// The edition named, and narrower ones.
    case only(SourceText)
}

/// One edition: which of a council's audiences the output is for.
///
/// A council lists its audiences from the narrowest to the widest. An edition has what is meant for its own audience
/// and for wider ones; `draft` is narrower than them all and adds what is not finished.
package struct Edition: Sendable, Hashable {
    /// The name of the edition that adds what is not finished.
    package static let draftName = "draft"
    /// The name of the edition that is the pages for young people, and nothing else.
    package static let youngPeopleName = "young-people"
    /// What an edition that everybody may read is called.
    package static let publicNames = [
        "public", "everyone", "everybody", "all", "anyone", "internet", "website", "web",
    ]
    /// Its name.
    package let name: String
    /// Every edition of the site, from the narrowest to the widest.
    private let order: [String]

    /// The editions that there are whatever a council's audiences are.
    package static let alwaysThere = [draftName, youngPeopleName]

    /// Whether a name can be that of an audience: it becomes the name of a folder, so it is made of lower-case
    /// letters, digits and dashes, begins with a letter, and is not the name of an edition that there always is.
    package static func isAudienceName(_ name: String) -> Bool {
        name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
            && name.utf8.first?.isASCIILetter == true && !alwaysThere.contains(name) && name.utf8.count <= 40
    }

    /// The edition of a name, or nil when the site has none of that name.
    package init?(_ name: String, audiences: [String]) {
        order = [Edition.draftName] + audiences.filter(Edition.isAudienceName)
        guard order.contains(name) || name == Edition.youngPeopleName else { return nil }
        self.name = name
    }

    /// The one that shows least: the default.
    package static func widest(of audiences: [String]) -> Edition? {
        Edition(audiences.last ?? draftName, audiences: audiences)
    }

    /// The one that shows least among those that show what is meant for an audience.
    package static func widest(showing audience: Audience, of audiences: [String]) -> Edition? {
        all(of: audiences).last { $0.shows(audience) }
    }

    /// What can be asked for: every edition by its name.
    package static func names(of audiences: [String]) -> [String] { [draftName] + audiences + [youngPeopleName] }

    /// Every edition that shows more or less than the others, the one that shows most first.
    package static func all(of audiences: [String]) -> [Edition] {
        ([draftName] + audiences).compactMap { Edition($0, audiences: audiences) }
    }

    /// Whether it has what is not finished.
    package var isDraft: Bool { name == Edition.draftName }

    /// Whether it is the pages for young people, and nothing else.
    package var isForYoungPeople: Bool { name == Edition.youngPeopleName }

    /// Whether only the narrowest of several audiences, and those who write, have it: nobody else reads what it says.
    package var isNarrowest: Bool { isDraft || (order.count > 2 && name == order[1]) }

    /// Whether everybody may read it: it is called so, or is the pages for young people.
    package var isPublic: Bool { isForYoungPeople || Edition.publicNames.contains(name) }

    /// Whether fewer may read it than the widest of the council's audiences, and not everybody.
    package var isNarrowed: Bool { !isPublic && name != order.last }

    /// The audience whose content it has: young people may see what everyone may.
    private var ownAudience: String { isForYoungPeople ? order.last ?? Edition.draftName : name }

    /// Whether it has what is meant for an audience. An audience that the site does not know is shown to nobody.
    package func shows(_ audience: Audience) -> Bool {
        switch audience {
        case .everyone: true
        case .only(let name):
            if let own = order.firstIndex(of: ownAudience), let meant = order.firstIndex(of: name.text) {
                own <= meant
            } else {
                false
            }
        }
    }
}
