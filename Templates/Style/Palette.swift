/// The palette, type and spacing: the one place where a colour or a size is given.
///
/// Every pair of ink and ground that is used for text has a contrast of at least 4.5 to 1, in light and in dark.
enum Palette {
    static let style: StaticString = """
        :root {
          color-scheme: light dark;
          --paper: #fbfaf6; --raised: #f3f0e7; --ink: #1c2430; --muted: #565d68; --line: #dcd7c9; --line-strong: #a39c8a;
          --accent: #14506b; --link: #14506b; --link-visited: #5a3c78; --thread: #b8862b; --focus: #ffd24d; --focus-ink: #1c2430;
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
            --paper: #14181e; --raised: #1d232b; --ink: #e9e6de; --muted: #abb1ba; --line: #333a44; --line-strong: #5d6673;
            --accent: #8cc6e4; --link: #8cc6e4; --link-visited: #c4a9e8; --thread: #d9ae55; --focus: #ffd24d; --focus-ink: #14181e;
            --tag-green: #16321f; --tag-green-ink: #9ddbb0; --tag-amber: #3a2a07; --tag-amber-ink: #f3cd83;
            --tag-red: #451612; --tag-red-ink: #ffb9ae; --tag-blue: #122c47; --tag-blue-ink: #a5cdf3;
            --tag-purple: #2f1f44; --tag-purple-ink: #d6bdf2; --tag-grey: #272d36; --tag-grey-ink: #c6cbd2;
            --amber-line: #d9ae55; --amber-ink: #f3cd83; --green-line: #6fbf8a;
          }
        }

        """
}
