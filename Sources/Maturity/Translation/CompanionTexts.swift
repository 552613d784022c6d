// The texts of the files beside questionnaire.yaml that are translated.

extension AudienceDraft: TranslatableDraft {
  static var section: TranslationSection { .audiences }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("description", .paragraphs, &description)
  }
}

extension OfferDraft: TranslatableDraft {
  static var section: TranslationSection { .offers }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("purpose", .paragraphs, &purpose)
    visitor.visit("theory", .line, &theory)
    visitor.visit("practice", .line, &practice)
    visitor.visit("outputs", .line, &outputs)
  }
}

extension TrainingPathDraft: TranslatableDraft {
  static var section: TranslationSection { .paths }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("summary", .paragraphs, &summary)
  }
}

extension FollowUpDraft: TranslatableDraft {
  static var section: TranslationSection { .followUps }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("description", .paragraphs, &description)
  }
}

extension HostingDraft: TranslatableDraft {
  static var section: TranslationSection { .hosting }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("notice", .paragraphs, &notice)
  }
}

extension HostingOfferDraft: TranslatableDraft {
  static var section: TranslationSection { .hostingOffers }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("description", .paragraphs, &description)
  }
}

extension HostingFactDraft: TranslatableDraft {
  static var section: TranslationSection { .facts }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("question", .line, &question)
    visitor.visit("help", .paragraphs, &help)
  }
}

extension HostingRowDraft: TranslatableDraft {
  static var section: TranslationSection { .rows }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("reason", .paragraphs, &reason)
  }
}

extension HostingComparisonDraft: TranslatableDraft {
  static var section: TranslationSection { .comparison }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("values", .line, &values)
  }
}

extension TermDraft: TranslatableDraft {
  static var section: TranslationSection { .terms }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visitFree("forms", .name, &forms)
    visitor.visit("definition", .paragraphs, &definition)
  }
}
