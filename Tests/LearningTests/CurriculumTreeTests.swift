import Foundation
import Learning
import Testing

@Suite struct CurriculumTreeTests {
  private static var curriculum: Curriculum {
    func topic(_ id: Topic.ID, _ grade: Int, needs: [Topic.ID] = []) -> Topic {
      Topic(
        id: id, subject: "mathematics", name: Phrase(en: "T\(grade) \"\(id)\"", bn: "বিষয়"), grade: grade,
        examWeightage: 12.5,
        estimatedHours: 6, prerequisites: needs)
    }
    return Curriculum(
      subjects: [Subject(id: "mathematics", name: Phrase(en: "Mathematics", bn: "গণিত"), category: "Math")],
      topics: [topic("b-6", 6, needs: ["c-6"]), topic("a-7", 7, needs: ["b-6"]), topic("c-6", 6)],
      concepts: [
        Concept(id: "one-6", topic: "c-6", name: Phrase(en: "One", bn: "এক")),
        Concept(id: "two-6", topic: "c-6", name: Phrase(en: "Two", bn: "দুই"), needs: ["one-6"]),
        Concept(id: "three-7", topic: "a-7", name: Phrase(en: "Three", bn: "তিন"), needs: ["one-6", "two-6"]),
      ])
  }

  @Test func theTreeHasWhatIsNeededBeforeWhatNeedsIt() {
    #expect(
      Self.curriculum.tree(in: .english) == """
        Mathematics
        ├── T6 "c-6" [c-6] · grade 6 · 12.5 % · 6 h
        │   ├── One [one-6] (0)
        │   └── Two [two-6] (0) ← one-6
        ├── T6 "b-6" [b-6] · grade 6 · 12.5 % · 6 h ← c-6
        └── T7 "a-7" [a-7] · grade 7 · 12.5 % · 6 h ← b-6
            └── Three [three-7] (0) ← one-6, two-6
        """)
    #expect(Self.curriculum.tree(in: .bengali).contains("[a-7] · শ্রেণি ৭ · ১২.৫ % · ৬ ঘণ্টা ← b-6"))
    #expect(Curriculum().tree(in: .english).isEmpty)
  }

  @Test func theGraphHasEveryEdgeOnceAndQuotesItsNames() {
    let dot = Self.curriculum.dot(in: .english)
    #expect(dot.contains(#"label = "T6 \"c-6\" (6)";"#))
    for edge in [#""one-6" -> "two-6";"#, #""one-6" -> "three-7";"#, #""topic c-6" -> "topic b-6" "#] {
      #expect(dot.components(separatedBy: edge).count == 2, "\(edge)")
    }
    #expect(dot.components(separatedBy: "{").count == dot.components(separatedBy: "}").count)
  }
}
