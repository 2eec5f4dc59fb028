import Plan

/// The palette, type and spacing: the one place where a colour or a size is given.
///
/// The colours that a council can set are those of `ColourRole`, with the pairs that must be told apart; they are put
/// before this. Every pair of tag and ink has a contrast of at least 4.5 to 1 too, in light and in dark.
enum Palette {
    static let style: StaticString = """
        :root {
          color-scheme: light dark;
          --line: #dcd7c9; --line-strong: #a39c8a;
          --tag-green: #e0f0e3; --tag-green-ink: #17512c; --tag-amber: #fbeccb; --tag-amber-ink: #6b4200;
          --tag-red: #fbe2de; --tag-red-ink: #8c1d12; --tag-blue: #dfebf6; --tag-blue-ink: #174a7c;
          --tag-purple: #ece4f5; --tag-purple-ink: #54307a; --tag-grey: #ebeae5; --tag-grey-ink: #454b55;
          --amber-line: #b8862b; --amber-ink: #6b4200; --green-line: #3f8a58;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
          --small: .875rem; --lead: 1.2rem; --measure: 42rem; --page: 68rem; --radius: 6px;
          --space-2: .5rem; --space-3: .9rem; --space-4: 1.25rem; --space-5: 1.9rem; --space-6: 2.75rem;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --line: #333a44; --line-strong: #5d6673;
            --tag-green: #16321f; --tag-green-ink: #9ddbb0; --tag-amber: #3a2a07; --tag-amber-ink: #f3cd83;
            --tag-red: #451612; --tag-red-ink: #ffb9ae; --tag-blue: #122c47; --tag-blue-ink: #a5cdf3;
            --tag-purple: #2f1f44; --tag-purple-ink: #d6bdf2; --tag-grey: #272d36; --tag-grey-ink: #c6cbd2;
            --amber-line: #d9ae55; --amber-ink: #f3cd83; --green-line: #6fbf8a;
          }
        }

        """

    /// The colours of a brand.
    static func colours(of brand: Brand) -> String {
        func properties(_ scheme: ColourRole.Scheme) -> String {
            ColourRole.allCases.map { "--\($0.rawValue): \(brand.colour($0, scheme).hex);" }.joined(separator: " ")
        }
        return ":root { \(properties(.light)) }\n"
            + "@media (prefers-color-scheme: dark) { :root { \(properties(.dark)) } }\n"
    }
}
