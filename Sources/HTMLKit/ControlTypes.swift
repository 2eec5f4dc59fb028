/// What kind of control an `input` is.
package enum InputType: String, Sendable {
    /// A line of text.
    case text
    /// Words to look for.
    case search
    /// A mail address.
    case email
    /// A telephone number.
    case tel
    /// An address.
    case url
    /// A number.
    case number
    /// A day.
    case date
    /// A month.
    case month
    /// Yes or no.
    case checkbox
    /// One of several.
    case radio
    /// A value that isn't shown.
    case hidden
    /// A place between two ends.
    case range
    /// A button that sends the form.
    case submit
    /// A button that empties the form.
    case reset
    /// A file.
    case file
}

/// What a button does.
package enum ButtonType: String, Sendable {
    /// What a script says.
    case button
    /// Sends the form.
    case submit
    /// Empties the form.
    case reset
}
