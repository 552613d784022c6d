/// A French translation of the small questionnaire with everything beside it; fingerprints worked out apart, from the
/// format's definition.
enum TranslationFixture {
  static let text = """
    format: 1
    questionnaire: garden
    language: fr
    matrix:
      of: "7309fc1b"
      title: Un jardin prêt
      summary: >-
        Si un jardin est prêt
        pour l’hiver.
      notice: Pour les tests.
    sources:
      almanac: {of: "3506ab86", title: Almanach, publisher: Jardiniers}
    levels:
      wild: {of: "ea9d545b", name: Sauvage, definition: Personne.}
      tended: {of: "f8dab47a", name: Soigné, definition: Quelqu’un.}
      kept: {of: "612a0436", name: Tenu, definition: Un plan.}
    references:
      G1: {of: "69f9cc34", name: "G1", text: Le gel tue.}
    supports:
      advice: {of: "35567845", name: Conseil, title: Entendre, description: Quelqu’un dit.}
      hands: {of: "4ed49896", name: Bras, title: Recevoir, description: Quelqu’un bêche.}
    questions:
      advice-1: {of: "0519cd81", text: Que pousse-t-il ici ?}
    sequence:
      stone: {of: "aa09478a", because: Rien ne pousse sur la pierre.}
    steps:
      begin: {of: "b704feef", name: Commencer, description: Par le sol.}
    stakes:
      food: {of: "76ef3be3", name: Nourriture, description: Manger.}
    axes:
      soil: {of: "2dd8387c", name: Sol, shortName: Sol, summary: Où cela pousse.}
      water: {of: "38658fa8", name: Eau, shortName: Eau, summary: Ce qui se boit.}
    criteria:
      soil.depth: {of: "4414917b", name: Profondeur, question: Jusqu’où ?, levels: [Une pierre., Une bêche., Une longueur.], help: Bêcher.}
      water.supply: {of: "0aa5b35f", name: Arrivée, question: D’où ?, levels: [Pluie., Tuyau., Minuterie.], help: En juillet., evidence: [Facture., Robinet.], prompt: Et en août ?, nextSteps: [Un tuyau., Une minuterie.]}
    audiences:
      gardeners: {of: "e0f7bba6", name: Jardiniers, description: Qui bêche.}
    offers:
      look: {of: "4ac0f020", name: Un regard, purpose: Savoir., outputs: [Une liste.]}
      dig: {of: "16765c9b", name: Bêcher, purpose: Pouvoir., theory: [Bêches., Fourches.], practice: [Bêcher.]}
    paths:
      gardeners: {of: "f3d79877", summary: Bêche seul.}
    followUps:
      shop: {of: "7d5a98d2", name: Le magasin, description: Vend.}
    hosting: {of: "19e871d0", notice: Sans valeur juridique.}
    hostingOffers:
      bed: {of: "3c2ef73b", name: Une planche, description: En terre.}
      pot: {of: "3c136866", name: Un pot, description: Au bord.}
    facts:
      frost: {of: "40238d32", question: Gèle-t-il ?, help: En janvier.}
      tall: {of: "b80729a3", question: Est-ce grand ?, help: Mesurer.}
    rows:
      base: {of: "4a5f204f", reason: De la terre.}
      winter: {of: "6aa20edc", reason: Les pots gèlent.}
    comparison:
      depth: {of: "078c9068", name: Profondeur, values: {bed: profond, pot: aucune}}
    terms:
      spade: {of: "3cd4b264", name: bêche, forms: [bêches, bêchage], definition: Pour bêcher.}
      hose: {of: "3480e456", name: tuyau, definition: Pour l’eau.}

    """
}
