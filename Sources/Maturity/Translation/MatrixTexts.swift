// The texts of questionnaire.yaml that are translated.

extension QuestionnaireDraft: TranslatableDraft {
  static var section: TranslationSection { .matrix }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("title", .name, &title)
    visitor.visit("summary", .paragraphs, &summary)
    visitor.visit("notice", .paragraphs, &notice)
  }
}

extension SourceDraft: TranslatableDraft {
  static var section: TranslationSection { .sources }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("title", .line, &title)
    visitor.visit("publisher", .name, &publisher)
  }
}

extension LevelDraft: TranslatableDraft {
  static var section: TranslationSection { .levels }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("definition", .paragraphs, &definition)
    visitor.visit("help", .paragraphs, &help)
  }
}

extension SupportDraft: TranslatableDraft {
  static var section: TranslationSection { .supports }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("title", .name, &title)
    visitor.visit("description", .paragraphs, &description)
  }
}

extension DemandQuestionDraft: TranslatableDraft {
  static var section: TranslationSection { .questions }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("text", .line, &text)
  }
}

extension SequenceRuleDraft: TranslatableDraft {
  static var section: TranslationSection { .sequence }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("because", .paragraphs, &because)
  }
}

extension ReferenceDraft: TranslatableDraft {
  static var section: TranslationSection { .references }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("text", .paragraphs, &text)
  }
}

extension ThemeDraft: TranslatableDraft {
  static var section: TranslationSection { Sort.section }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("description", .paragraphs, &description)
  }
}

extension AxisDraft: TranslatableDraft {
  static var section: TranslationSection { .axes }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("shortName", .shortName, &shortName)
    visitor.visit("summary", .paragraphs, &summary)
  }
}

extension CriterionDraft: TranslatableDraft {
  static var section: TranslationSection { .criteria }

  mutating func visitTexts(_ visitor: inout some TextVisitor) {
    visitor.visit("name", .name, &name)
    visitor.visit("question", .line, &question)
    visitor.visit("levels", .line, &levels)
    visitor.visit("help", .paragraphs, &help)
    visitor.visit("evidence", .line, &evidence)
    visitor.visit("prompt", .paragraphs, &prompt)
    visitor.visit("nextSteps", .line, &nextSteps)
  }
}
