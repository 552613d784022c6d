/// A language in which everything a person reads exists.
package enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
}
