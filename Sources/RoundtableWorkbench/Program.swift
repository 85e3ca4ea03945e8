/// What the program calls itself.
package enum Program {
  /// Its name and version, as `--version`, the manual and every export say them.
  package static let name = "roundtable 0.3.0"
}
