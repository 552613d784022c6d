import Canvas
import Testing
import Workshop

/// Where one is and where leaving leads, on the rule under the header.
@Suite struct TrailTests {
  private static let places: [(keys: [Key], trail: String)] = [
    ([], "Accueil › 6 Livraison · 6.1"),
    (keys("n"), "6 Livraison · 6.1 › Note"),
    (keys("v"), "6 Livraison · 6.1 › Votes"),
    (keys("p"), "6 Livraison · 6.1 › Preuves"),
    (keys("m"), "6 Livraison · 6.1 › Matrice"),
    (keys("i"), "6 Livraison · 6.1 › Séance"),
    (keys("d"), "6 Livraison · 6.1 › Questions"),
    (keys("D"), "6 Livraison · 6.1 › À discuter"),
    (keys("A"), "6 Livraison · 6.1 › Actions à mener"),
    (keys("A+"), "Actions à mener › Saisie"),
    (keys("h"), "6 Livraison · 6.1 › Aide"),
    (keys("ht"), "Aide › Termes"),
    (keys("/"), "6 Livraison · 6.1 › Rechercher"),
    (keys("mh"), "Matrice › Aide"),
    (keys("y"), "6 Livraison · 6.1 › Essai"),
    (keys("r") + [.right, .right, .right, .down, .enter], "Résultat · Chemin 4/7 › 1 Stratégie · 1.3"),
    (keys("*D") + [.enter], "À discuter › 6 Livraison · 6.1"),
    (keys("rc") + [.enter], "Résultat · Synthèse 1/7 › Comparaison"),
  ]

  @Test(arguments: places) func `every place says where it is, and what leaving leads to`(
    keys: [Key], trail: String
  ) throws {
    var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
    for key in keys { driver.press(key) }
    #expect(Self.trail(driver) == trail)
  }

  @Test func `leaving leads where the trail says`() throws {
    for (keys, trail) in Self.places.dropFirst() {
      var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
      for key in keys { driver.press(key) }
      driver.press(.escape)
      let before = trail.components(of: " › ").first
      let here = Self.trail(driver).components(of: " › ").last
      // The result names all of its pages where they fit.
      #expect(here == before || before?.hasPrefix("Résultat · ") == true && here?.contains("[") == true, "\(trail)")
    }
  }

  @Test(
    arguments: [
      (60, "6 Livraison · 6.1 › Résultat · [Chemin 4/7]"),
      (80, "Synthèse  Profil  Accompagnement [Chemin] Offres  Étapes  Hébergement"),
      (120, "6 Livraison · 6.1 ›  Synthèse  Profil  Accompagnement [Chemin] Offres  Étapes  Hébergement"),
    ])
  func `the result names its pages, and what leaving leads to where there is room`(columns: Int, trail: String) throws {
    var driver = try SquadsSession.driver(size: Size(rows: 24, columns: columns))
    driver.press(.character("r"), .right, .right, .right)
    #expect(Self.trail(driver) == trail)
  }

  @Test func `a small window says where it is in place of whom it is about`() throws {
    var driver = try SquadsSession.driver(size: Size(rows: 10, columns: 60))
    #expect(driver.workshop.draw().lines[0].hasPrefix(" Accueil › 6 Livraison · 6.1"))
    driver.press(.resized(Size(rows: 10, columns: 40)))
    #expect(driver.workshop.draw().lines[0].hasPrefix(" 6 Livraison · 6.1 "))
    driver.press(.character("m"))
    #expect(driver.workshop.draw().lines[0].hasPrefix(" Matrice "))
  }

  private static func keys(_ text: String) -> [Key] { SessionScenes.keys(text) }

  /// The rule's words.
  private static func trail(_ driver: Driver) -> String {
    let isRule = { (character: Character) in character == "─" || character == " " }
    return String(driver.workshop.draw().lines[2].drop(while: isRule).reversed().drop(while: isRule).reversed())
  }
}

extension String {
  fileprivate func components(of separator: String) -> [String] {
    guard let range = ranges(of: separator).last else { return [self] }
    return [String(self[..<range.lowerBound]), String(self[range.upperBound...])]
  }
}
