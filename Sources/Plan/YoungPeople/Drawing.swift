/// A drawing of our own that stands beside words for young people. It decorates: the words say everything.
package enum Drawing: String, Sendable, CaseIterable {
    case promise, talk, listen, home, calendar, people, rights, clock, done, search, leaflet, star, phone, path, letter
    case question
}
