import Plan

/// The shape of a state, in a box of 24 by 24: areas, and lines of 2.4 units. It has the colour of the words, and no
/// outline is like another's, so that it is told by its form alone.
struct StateArt {
    let areas: String
    let lines: String
}

extension PlainState {
    /// What its mark is made of.
    var art: StateArt {
        switch self {
        case .done:
            // A disc with a tick in it.
            StateArt(
                areas:
                    "M12 1a11 11 0 1 0 0 22a11 11 0 0 0 0-22Z M5.7 12.7a1.6 1.6 0 0 1 2.3-2.3l2.6 2.6l5.4-5.6a1.6 1.6 0 0 1 2.3 2.3l-6.5 6.7a1.6 1.6 0 0 1-2.3 0Z",
                lines: "")
        case .doing:
            // A ring that is half full.
            StateArt(
                areas: "M12 5.8a6.2 6.2 0 0 1 0 12.4Z",
                lines: "M2.2 12a9.8 9.8 0 1 0 19.6 0a9.8 9.8 0 1 0-19.6 0Z")
        case .late:
            // A triangle with an exclamation mark.
            StateArt(
                areas:
                    "M10 2.7Q12-.7 14 2.7L23.3 19Q24.7 22.5 21.3 22.5H2.7Q-.7 22.5 .7 19Z M12 7.5a1.6 1.6 0 0 0-1.6 1.7l.4 4.9a1.2 1.2 0 0 0 2.4 0l.4-4.9a1.6 1.6 0 0 0-1.6-1.7Z M12 16.8a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3Z",
                lines: "")
        case .maybeLate:
            // An hourglass.
            StateArt(
                areas: "M12 14.5C13 16.5 15.5 17 15.5 20H8.5C8.5 17 11 16.5 12 14.5Z",
                lines:
                    "M4.5 2H19.5M4.5 22H19.5M6.5 2V5.5C6.5 9 11 10 11 12S6.5 15 6.5 18.5V22M17.5 2V5.5C17.5 9 13 10 13 12S17.5 15 17.5 18.5V22"
            )
        case .checking:
            // A magnifying glass.
            StateArt(
                areas: "M14.5 16.9a1.7 1.7 0 0 1 2.4-2.4l5.7 5.7a1.7 1.7 0 0 1-2.4 2.4Z",
                lines: "M2 10a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z")
        case .moved:
            // An arrow that leaps to another place.
            StateArt(
                areas: "M0.5 20a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0Z",
                lines: "M2.5 13.5C4.5 6.5 13.5 4.5 19.8 11.8M20.8 4.8V12.8H12.8M17 20H22")
        case .notStarted:
            // A ring of dashes.
            StateArt(
                areas: "",
                lines:
                    "M10.1 2.4A9.8 9.8 0 0 1 13.9 2.4M17.4 3.9A9.8 9.8 0 0 1 20.1 6.6M21.6 10.1A9.8 9.8 0 0 1 21.6 13.9M20.1 17.4A9.8 9.8 0 0 1 17.4 20.1M13.9 21.6A9.8 9.8 0 0 1 10.1 21.6M6.6 20.1A9.8 9.8 0 0 1 3.9 17.4M2.4 13.9A9.8 9.8 0 0 1 2.4 10.1M3.9 6.6A9.8 9.8 0 0 1 6.6 3.9"
            )
        case .notSaid:
            // A speech bubble with nothing but dots.
            StateArt(
                areas:
                    "M5.7 10a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0Z M10.4 10a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0Z M15.1 10a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0Z",
                lines: "M5 2.5H19Q22.5 2.5 22.5 6V13.5Q22.5 17 19 17H12L6.5 22V17H5Q1.5 17 1.5 13.5V6Q1.5 2.5 5 2.5Z")
        case .stopped:
            // A square with a bar.
            StateArt(
                areas:
                    "M5.5 1.5H18.5Q22.5 1.5 22.5 5.5V18.5Q22.5 22.5 18.5 22.5H5.5Q1.5 22.5 1.5 18.5V5.5Q1.5 1.5 5.5 1.5Z M7.5 10.3a1.7 1.7 0 0 0 0 3.4h9a1.7 1.7 0 0 0 0-3.4Z",
                lines: "")
        }
    }
}
