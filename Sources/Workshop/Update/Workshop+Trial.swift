import Maturity
import Scoring

extension Workshop {
  mutating func updateTrial(_ action: Action, at now: Timestamp?) -> [Effect] {
    guard var open else { return [] }
    switch action {
    case .tryAnswers where open.trial == nil:
      open.beginTrial()
      stage = .open(open)
      say(
        "Essai\u{A0}: répondez sans rien changer au fichier\u{202F}; k\u{A0}: garder, Échap\u{A0}: tout oublier.",
        "Trial: answer without changing the file; k: keep, Esc: forget all of it.")
    case .tryAnswers, .endTrial:
      guard open.trial != nil else { return [] }
      endTrial()
      say("Essai terminé\u{A0}: tout est comme avant.", "Trial over: all is as before.")
    case .tryPath: return tryPath()
    case .keepTrial: return keepTrial(at: now)
    default: break
    }
    return []
  }

  /// Back to the real answers, if others were being tried.
  mutating func endTrial() {
    guard var open, open.trial != nil else { return }
    open.endTrial()
    stage = .open(open)
  }

  private mutating func tryPath() -> [Effect] {
    guard var open else { return [] }
    guard let path = open.realPath else {
      say("Pas de chemin à essayer.", "No path to try.")
      return []
    }
    open.tryAll(path.steps)
    stage = .open(open)
    say(
      "Tout le chemin à l’essai\u{202F}; k\u{A0}: garder, Échap\u{A0}: tout oublier.",
      "The whole path on trial; k: keep, Esc: forget all of it.")
    return []
  }

  private mutating func keepTrial(at now: Timestamp?) -> [Effect] {
    guard var open, open.trial != nil else { return [] }
    if case .readOnly(let reason) = open.access {
      say("Lecture seule\u{A0}: \(reason)", "Read only: \(reason)", isWarning: true)
      return []
    }
    let isChanged = open.keepTrial(at: now)
    stage = .open(open)
    guard isChanged else {
      say("Rien à garder\u{A0}: l’essai n’a rien changé.", "Nothing to keep: the trial changed nothing.")
      return []
    }
    say("Essai gardé et enregistré\u{202F}; u\u{A0}: annuler.", "Trial kept and saved; u: undo.")
    return [.save(open.assessment)]
  }
}
