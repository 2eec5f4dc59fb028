import Plan

/// The palette, type and spacing: the one place where a colour or a size is given.
///
/// The colours that a council can set are those of `ColourRole`, those that mean something are those of `FixedColour`;
/// both are put before this, and `ColourPair` has the pairs that must be told apart. What is left is decoration.
enum Palette {
    static let style: StaticString = """
        :root {
          color-scheme: light dark;
          --line: #dcd7c9; --line-strong: #a39c8a;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
          --small: .875rem; --lead: 1.2rem; --h1: clamp(1.7rem, 1.2rem + 2.2vw, 2.5rem); --h2: 1.5rem; --h3: 1.2rem; --h4: 1.05rem;
          --measure: 42rem; --page: 68rem; --radius: 6px; --date: 7rem; --tags: 8.5rem;
          --space-1: .25rem; --space-2: .5rem; --space-3: .9rem; --space-4: 1.25rem; --space-5: 1.9rem; --space-6: 2.75rem;
        }
        @media (min-width: 68rem) { :root { --date: 9.6rem; --tags: 12.2rem; } }
        @media (prefers-color-scheme: dark) {
          :root {
            --line: #333a44; --line-strong: #5d6673;
          }
        }

        """

    /// The colours of a brand, and those that are given.
    static func colours(of brand: Brand) -> String {
        func properties(_ scheme: ColourRole.Scheme) -> String {
            let own = ColourRole.allCases.map { ($0.rawValue, brand.colour($0, scheme)) }
            let fixed = FixedColour.allCases.map { ($0.rawValue, $0.colour(scheme)) }
            return (own + fixed).map { "--\($0): \($1.hex);" }.joined(separator: " ")
        }
        return ":root { \(properties(.light)) }\n"
            + "@media (prefers-color-scheme: dark) { :root { \(properties(.dark)) } }\n"
    }
}
