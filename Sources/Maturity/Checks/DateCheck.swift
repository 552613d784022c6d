/// The date of every source is a day that exists, written “2026-11-23”.
enum DateCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    draft.placedSources.compactMap { source in
      guard let date = source.entity.date, CalendarDate(date.value) == nil else { return nil }
      return Problem(.notADate(date.value), path: source.path, at: date.location)
    }
  }
}
