/// Whose word it is how some open actions stand: how many of each.
package struct VoiceCount: Sendable {
    package private(set) var nobody = 0, lead = 0, source = 0, checked = 0

    /// How many there are.
    package var total: Int { nobody + said }
    /// How many somebody has said something of.
    package var said: Int { lead + source + checked }
    /// Whether all of it is their leads' own word.
    package var isLeadAlone: Bool { lead > 0 && lead == total }

    init(_ voices: some Sequence<StatusVoice>) {
        for voice in voices {
            switch voice {
            case .nobody: nobody += 1
            case .lead: lead += 1
            case .source: source += 1
            case .checked, .agreed: checked += 1
            }
        }
    }
}
