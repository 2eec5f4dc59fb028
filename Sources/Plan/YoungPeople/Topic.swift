/// What a promise is about, as young people look for it. The raw value is what an author writes.
package enum Topic: String, Sendable, CaseIterable {
    case home, school, family
    case mySay = "my say"
    case leavingCare = "leaving care"

    /// Its word.
    package var word: YoungWord {
        switch self {
        case .home: .topicHome
        case .school: .topicSchool
        case .family: .topicFamily
        case .mySay: .topicMySay
        case .leavingCare: .topicLeavingCare
        }
    }

    /// What stands beside it.
    package var drawing: Drawing {
        switch self {
        case .home: .home
        case .school: .star
        case .family: .people
        case .mySay: .talk
        case .leavingCare: .path
        }
    }
}
