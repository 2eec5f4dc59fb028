/// Names that Windows keeps for devices, with any ending, so that no file or folder can have one there.
package enum DeviceName {
    private static let names: Set<String> = Set(
        ["con", "prn", "aux", "nul", "conin$", "conout$"] + "0123456789¹²³".flatMap { ["com\($0)", "lpt\($0)"] })

    /// Whether a name without its ending, in small letters, is one.
    package static func contains(_ stem: String) -> Bool { names.contains(stem) }
}
