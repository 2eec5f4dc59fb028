/// A sign that figures no longer vary as they did, by one of the four rules of NHS England's *Making Data Count*.
package struct Signal: Hashable, Sendable {
    /// By which rule.
    package enum Rule: Hashable, Sendable, CaseIterable {
        /// Figures beyond a limit; those next to each other are one signal.
        case outside
        /// Seven figures or more on one side of the mean.
        case shift
        /// Seven figures or more that rise, or fall, each from the one before.
        case trend
        /// Two of three figures in the third next to a limit, all three on its side of the mean.
        case nearLimit
    }

    /// By which rule.
    package let rule: Rule
    /// Whether the figures are high or rise, rather than low or falling.
    package let isUpward: Bool
    /// The places of the figures that show it, from 0.
    package let places: [Int]

    /// The same in a longer series that begins so many places earlier.
    func moved(by places: Int) -> Signal {
        Signal(rule: rule, isUpward: isUpward, places: self.places.map { $0 + places })
    }
}
