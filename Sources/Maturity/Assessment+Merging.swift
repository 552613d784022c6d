/// Why sheets do not make a workshop; positions are those of the sheets given.
package enum MergeError: Error, Equatable {
  case noSheet
  /// The same assessment twice.
  case repeated(position: Int, first: Int)
  /// Of another questionnaire, or another version of it, than the first sheet.
  case otherQuestionnaire(position: Int, QuestionnaireReference)
}

extension Assessment {
  /// The workshop that starts from participants' own sheets: everybody's answers as votes, nothing decided yet.
  ///
  /// The same whatever the order of the sheets. No note is lost: each keeps whose it is, and so does a “not applicable”
  /// with its reason, which no vote can say. What all who said something agree on is kept (subject, hosting facts,
  /// targets), ticked questions, evidence and actions are put together, a flag of one is a flag.
  ///
  /// - Parameters:
  ///   - sheets: what participants answered alone; a sheet without a role counts under an empty one.
  ///   - notApplicable: how a note says “not applicable”, from the reason.
  /// - Throws: when there is no sheet, one is given twice, or one is of another questionnaire or version.
  package init(merging sheets: [Assessment], notApplicable: (String) -> String) throws(MergeError) {
    guard let reference = sheets.first?.questionnaire else { throw .noSheet }
    for (position, sheet) in sheets.enumerated() {
      if let first = sheets[..<position].firstIndex(where: { $0.id == sheet.id }) {
        throw .repeated(position: position, first: first)
      }
      guard sheet.questionnaire.id == reference.id, sheet.questionnaire.version == reference.version else {
        throw .otherQuestionnaire(position: position, sheet.questionnaire)
      }
    }
    let sorted = sheets.sorted { ($0.role, $0.id.rawValue) < ($1.role, $1.id.rawValue) }
    let digests = Set(sheets.map(\.questionnaire.digest))
    self.init(
      id: Self.merged(sorted.map(\.id)),
      questionnaire: QuestionnaireReference(
        id: reference.id, version: reference.version, digest: digests.count == 1 ? reference.digest : ""))
    subject = Subject(
      organisation: sorted.agreed(\.subject.organisation) ?? "", team: sorted.agreed(\.subject.team) ?? "",
      product: sorted.agreed(\.subject.product) ?? "", scope: sorted.agreed(\.subject.scope) ?? "")
    session = Session(
      date: sheets.compactMap(\.session.date).max(), facilitator: sorted.agreed(\.session.facilitator) ?? "",
      participants: Set(sorted.map(\.role) + sorted.flatMap(\.session.participants)).filter { !$0.isEmpty }.sorted())
    for id in Set(sheets.flatMap(\.answers.keys)) {
      self[id] = Answer(merging: sorted.map { ($0.role, $0[id]) }, notApplicable: notApplicable)
    }
    demand = sheets.reduce(into: []) { $0.formUnion($1.demand) }
    for fact in Set(sheets.flatMap(\.hosting.keys)) {
      let said = Set(sheets.compactMap { $0.hosting[fact] })
      hosting[fact] = said.count == 1 ? said.first : nil
    }
    target = Self.common(sheets.compactMap(\.target))
    for axis in Set(sheets.flatMap(\.axisTargets.keys)) {
      axisTargets[axis] = Self.common(sheets.compactMap { $0.axisTargets[axis] })
    }
  }

  /// Whose sheet it is, else the one participant it names, else nobody's.
  private var role: String {
    respondent ?? (session.participants.count == 1 ? session.participants.first : nil) ?? ""
  }

  fileprivate static func common(_ ranks: [Rank]) -> Rank? { Set(ranks).count == 1 ? ranks.first : nil }

  /// An identifier of 32 hexadecimal digits that the same sheets always give.
  private static func merged(_ ids: [ID]) -> ID {
    let digits = (0..<2).map { half in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325 &+ UInt64(half)
      for byte in ids.map(\.rawValue).joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      let text = String(hash, radix: 16)
      return String(repeating: "0", count: 16 - text.utf8.count) + text
    }
    return ID(digits.joined())
  }
}

extension [Assessment] {
  /// What all that say something say; nil where they differ or say nothing.
  fileprivate func agreed(_ text: (Assessment) -> String) -> String? {
    let said = Set(map(text)).subtracting([""])
    return said.count == 1 ? said.first : nil
  }
}

extension Answer {
  /// One criterion's answers, by role in their order.
  fileprivate init(merging answers: [(role: String, answer: Answer)], notApplicable: (String) -> String) {
    self.init(
      target: Assessment.common(answers.compactMap(\.answer.target)),
      votes: [Vote](adding: answers.flatMap { $0.answer.ballots(of: $0.role) }),
      evidence: answers.flatMap(\.answer.evidence).withoutRepeats,
      actions: answers.flatMap(\.answer.actions).withoutRepeats, isFlagged: answers.contains(where: \.answer.isFlagged))
    note = answers.flatMap { role, answer in
      var lines: [String] = []
      if case .notApplicable(let reason) = answer.state { lines.append(notApplicable(reason)) }
      if !answer.note.isEmpty { lines.append(answer.note) }
      return lines.map { role.isEmpty ? $0 : "[\(role)] \($0)" }
    }.joined(separator: "\n")
  }

  /// What the state and the votes of a sheet amount to, as votes.
  fileprivate func ballots(of role: String) -> [Vote] {
    switch state {
    case .answered(let rank): votes + [Vote(role: role, .rank(rank))]
    case .unknown: votes + [Vote(role: role, .unknown)]
    case .unanswered, .notApplicable: votes
    }
  }
}

extension [Vote] {
  /// Hands for the same choice by the same role put together; by role, then from the lowest rank up, “don't know” last.
  package init(adding votes: [Vote]) {
    var counts: [String: [Vote.Choice: Int]] = [:]
    for vote in votes { counts[vote.role, default: [:]][vote.choice, default: 0] += vote.count }
    self = counts.sorted { $0.key < $1.key }.flatMap { role, choices in
      choices.sorted { $0.key.order < $1.key.order }.map { Vote(role: role, $0.key, count: $0.value) }
    }
  }
}

extension Vote.Choice {
  fileprivate var order: Int { if case .rank(let rank) = self { rank.value } else { .max } }
}

extension Array where Element: Equatable {
  fileprivate var withoutRepeats: Self {
    reduce(into: []) { kept, element in if !kept.contains(element) { kept.append(element) } }
  }
}
