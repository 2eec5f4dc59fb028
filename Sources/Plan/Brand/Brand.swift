package import Diagnostics

/// What makes the site the council's own to look at.
package struct Brand: Sendable {
    /// The logo, a file of `Content/assets/`.
    package var logo: SourceText?
    /// What the logo says to those who do not see it.
    package var logoText: PlainText?
    /// The document whose styles, headers and paper size Word papers take, a file of `Content/assets/`.
    package var referenceDocument: SourceText?
    /// The council's colours.
    package var colours: [ColourRole.Scheme: [ColourRole: Colour]] = [:]

    /// Nothing of the council's own.
    package init() {}

    /// The colour of a role: the council's, or the usual one.
    package func colour(_ role: ColourRole, _ scheme: ColourRole.Scheme) -> Colour {
        colours[scheme]?[role] ?? role.usual(scheme)
    }

    /// Two colours that meet and are too near each other.
    package struct Clash: Sendable {
        /// The pair, and in which scheme.
        package let pair: ColourPair
        package let scheme: ColourRole.Scheme
        /// Their contrast.
        package let ratio: Double
    }

    /// The pairs that cannot be told apart well enough. The ring of the focus is two colours, one of which must show
    /// on each ground.
    package var clashes: [Clash] {
        ColourRole.Scheme.allCases.flatMap { scheme in
            let pairs = ColourPair.own.compactMap { clash($0, scheme) }
            return pairs
                + [ColourRole.paper, .raised].flatMap { ground in
                    [focusClash(on: ground, scheme), fixedClash(on: ground, scheme)].compactMap(\.self)
                }
        }
    }

    /// The colours that are given are all dark on light pages and light on dark ones: one ground that fails them is one
    /// fault, told by the pair that misses most.
    private func fixedClash(on ground: ColourRole, _ scheme: ColourRole.Scheme) -> Clash? {
        ColourPair.fixed(on: ground).compactMap { clash($0, scheme) }
            .min { $0.ratio / $0.pair.least < $1.ratio / $1.pair.least }
    }

    private func colour(_ seen: ColourPair.Seen, _ scheme: ColourRole.Scheme) -> Colour {
        switch seen {
        case .role(let role): colour(role, scheme)
        case .fixed(let fixed): fixed.colour(scheme)
        }
    }

    private func clash(_ pair: ColourPair, _ scheme: ColourRole.Scheme) -> Clash? {
        let ratio = colour(pair.seen, scheme).contrast(with: colour(pair.ground, scheme))
        return ratio < pair.least ? Clash(pair: pair, scheme: scheme, ratio: ratio) : nil
    }

    private func focusClash(on ground: ColourRole, _ scheme: ColourRole.Scheme) -> Clash? {
        let clashes = [ColourRole.focus, .focusInk].compactMap { role in
            clash(ColourPair(role, on: ground, least: 3), scheme)
        }
        return clashes.count == 2 ? clashes.max { $0.ratio < $1.ratio } : nil
    }
}

/// A link that the council puts at the foot of every page.
package struct FooterLink: Sendable {
    /// Its words.
    package let text: PlainText
    /// Where it leads: an address that may be linked to.
    package let target: SourceText

    /// Makes a link.
    package init(text: PlainText, target: SourceText) {
        self.text = text
        self.target = target
    }
}
