import Canvas
import Maturity
import Storage
import Terminal
import Workshop

/// Reads keys, updates the workshop, performs what it asks for and shows it, until it is over.
final class SessionLoop {
  private var workshop: Workshop
  private let display: any SessionDisplay
  private let files: SessionFiles
  /// A text still to be written, the latest only: it goes to disk when no key is waiting.
  private var waiting: Assessment?
  private var isOver = false

  init(workshop: Workshop, display: any SessionDisplay, files: SessionFiles) {
    self.workshop = workshop
    self.display = display
    self.files = files
  }

  /// Runs until the person leaves or the input has ended.
  ///
  /// - Returns: why the last answers are not on the disk; nil when they are.
  func run() -> String? {
    apply(.tick)
    display.present(workshop)
    while !isOver {
      switch display.read(for: workshop) {
      case .ended:
        isOver = true
        saveWaiting()
        apply(.inputEnded)
      case .keys([]): apply(.tick)
      case .keys(let keys): handle(keys)
      }
      saveWaiting()
      if !isOver { display.present(workshop) }
    }
    files.close()
    if case .failed(let reason)? = workshop.open?.saving { return reason }
    return nil
  }

  /// Characters typed in a burst enter a text together: one by one, a fast paste would redo the text for each.
  private func handle(_ keys: [Key]) {
    var typed = ""
    for key in keys.flatMap(\.withoutAlt) where !isOver {
      // After a stop the terminal has sent everything anew by itself.
      guard key != .resumed, let action = workshop.action(for: key) else { continue }
      if case .edit(.insert(let text)) = action {
        typed += text
        continue
      }
      enter(&typed)
      // The text entered may have been what the key acts on.
      if let action = workshop.action(for: key) { apply(action) }
    }
    enter(&typed)
  }

  private func enter(_ typed: inout String) {
    guard !typed.isEmpty else { return }
    apply(.edit(.insert(typed)))
    typed = ""
  }

  private func apply(_ action: Action) {
    for effect in workshop.update(action, at: Timestamp.now()) { perform(effect) }
  }

  private func saveWaiting() {
    guard let assessment = waiting else { return }
    waiting = nil
    apply(.completed(files.save(assessment)))
  }

  private func perform(_ effect: Effect) {
    files.language = workshop.language
    switch effect {
    case .quit: isOver = true
    case .useMouse(let isOn): display.useMouse(isOn)
    case .editNote(let criterion, let note):
      saveWaiting()
      complete { () throws(Failure) in
        .noteEdited(criterion, try NoteEditing(language: files.language).edit(note, on: display))
      }
    case .quitIfSaved:
      if workshop.open?.saving == .saved { isOver = true } else { apply(.quit) }
    case .suspend:
      saveWaiting()
      display.suspend()
    case .redraw: display.redraw()
    case .saveSoon(let assessment): waiting = assessment
    case .save(let assessment):
      waiting = nil
      apply(.completed(files.save(assessment)))
    case .saveTime(let assessment):
      if let completion = files.saveTime(assessment) { apply(.completed(completion)) }
    case .saveAgain(let assessment):
      waiting = nil
      apply(.completed(files.save(assessment, evenIfRemoved: true)))
    case .close:
      saveWaiting()
      files.close()
    case .list: apply(.completed(.listed(files.catalogue)))
    case .create(let id): complete { () throws(Failure) in .opened(try files.create(id)) }
    case .open(let path): complete { () throws(Failure) in .opened(try files.open(path.expandingHome)) }
    case .openExample: complete { () throws(Failure) in .opened(try files.openExample()) }
    case .saveElsewhere(let assessment, let path):
      complete { () throws(Failure) in try files.saveElsewhere(assessment, path: path.expandingHome) }
    case .proposeEarlier(let assessment): apply(.completed(.earlierProposed(path: files.earlier(than: assessment))))
    case .loadEarlier(let path, let assessment):
      complete { () throws(Failure) in try files.loadEarlier(path.expandingHome, than: assessment) }
    case .export(let open, let choice, let earlier, let path):
      // The long one: what is said meanwhile is to be seen.
      display.present(workshop)
      apply(.completed(files.export(open, choice, since: earlier, to: path?.expandingHome)))
    }
  }

  private func complete(_ body: () throws(Failure) -> Completion) {
    do throws(Failure) {
      apply(.completed(try body()))
    } catch {
      apply(.completed(.failed(error.summary(in: workshop.language).withoutDirectories)))
    }
  }
}

extension Key {
  /// Escape and a letter that come together: what a quick hand or a slow line makes of Escape, then the letter.
  fileprivate var withoutAlt: [Key] {
    if case .alt(let character) = self { [.escape, .character(character)] } else { [self] }
  }
}
