import Learning
import Library

extension OpenedContent {
  /// Subjects, topics and concepts with what each needs, as a tree.
  public func tree(in language: Language) -> String { reading.curriculum.tree(in: language) }

  /// The same as a graph in the DOT language of Graphviz.
  public func dot(in language: Language) -> String { reading.curriculum.dot(in: language) }
}
