import Canvas
import Testing
import Workshop

@Suite struct KeyGroupTests {
  @Test func `on every screen a key means one thing`() throws {
    for scene in ScreenTests.scenes {
      var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
      for key in scene.keys { driver.press(key) }
      let keys = driver.workshop.keyGroups.flatMap(\.pairs).map(\.key)
      #expect(Set(keys).count == keys.count, "\(scene.name)")
    }
  }

  @Test func `a key that two screens share does the same on both`() throws {
    // Movement follows what is on the screen; enter and space act on what is under the cursor.
    let local: Set<Key> = [.up, .down, .left, .right, .home, .end, .enter, .escape, .tab, .backTab, .character(" ")]
    var meanings: [Key: Action] = [:]
    for scene in ScreenTests.scenes
    where !["note", "reason", "details", "help", "glossary", "comparing"].contains(scene.name)
      && !SessionScenes.modes.contains(scene.name)
    {
      var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
      for key in scene.keys { driver.press(key) }
      for pair in driver.workshop.keyGroups.flatMap(\.pairs) where !local.contains(pair.key) {
        #expect(meanings[pair.key, default: pair.action] == pair.action, "\(pair.key) on \(scene.name)")
        meanings[pair.key] = pair.action
      }
    }
  }

  @Test func `help is one key away from every screen`() throws {
    for scene in ScreenTests.scenes where !["reason", "comparing"].contains(scene.name) {
      var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
      for key in scene.keys { driver.press(key) }
      #expect(driver.workshop.action(for: .function(1)) != nil || driver.workshop.overlay != nil, "\(scene.name)")
    }
  }
}
