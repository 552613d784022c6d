import Canvas

/// What happens in the room: votes, marks, what is gathered, what to talk about.
enum SessionScenes {
  static let scenes = [
    ScreenTests.Scene(name: "votes", keys: keys("v2") + [.tab] + keys("1") + [.tab] + keys("44?")),
    ScreenTests.Scene(name: "votes-secret", keys: keys("vs24")),
    ScreenTests.Scene(name: "decision", keys: keys("v224") + [.escape] + keys("3")),
    ScreenTests.Scene(name: "voted", keys: keys("v224") + [.escape] + keys("3m*b4")),
    ScreenTests.Scene(name: "target", keys: keys("b") + [.tab]),
    ScreenTests.Scene(name: "actions", keys: action + [.escape] + keys("+")),
    ScreenTests.Scene(
      name: "evidence",
      keys: keys("P+") + [
        .paste("Dépôt des modules"), .tab, .paste("forge/iac"), .tab, .tab, .paste("architecte"), .enter,
      ]),
    ScreenTests.Scene(name: "gathered", keys: action + [.escape, .escape]),
    ScreenTests.Scene(name: "result-actions", keys: action + [.escape, .escape] + keys("r") + [.left, .left, .down]),
    ScreenTests.Scene(name: "matrix-filtered", keys: keys("mFFF")),
    ScreenTests.Scene(name: "quick", keys: keys("R")),
    ScreenTests.Scene(name: "search", keys: keys("/") + [.paste("securite")] + [.down]),
    ScreenTests.Scene(name: "discussion", keys: keys("v115*") + [.escape] + keys("*D") + [.down]),
    ScreenTests.Scene(name: "export-help", keys: keys("reh")),
    ScreenTests.Scene(name: "export", keys: keys("re") + [.down] + keys(" ") + [.right]),
    ScreenTests.Scene(name: "large", keys: keys("z") + [.right, .left]),
    ScreenTests.Scene(name: "large-votes", keys: keys("zv224")),
    ScreenTests.Scene(name: "large-tried", keys: keys("zy4")),
  ]

  /// Where keys belong to a show of hands, a question or a form, and mean what they do there.
  static let modes = ["votes", "votes-secret", "decision", "target", "actions", "search", "large-votes"]

  private static let action =
    keys("A+") + [.paste("Publier les modules"), .tab, .paste("plateforme"), .tab, .paste("15/12/2026")]

  static func keys(_ text: String) -> [Key] { text.map(Key.character) }
}
