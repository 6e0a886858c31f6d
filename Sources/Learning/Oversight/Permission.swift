/// The table of permissions: whether somebody in this role, who stands so to the student, may do this. `relation` is
/// `.unrelated` for a deed that is not done to a student.
///
/// A tutor may do everything for the students that they look after while they do, and nothing for others (004 did not look at
/// the assignment at all). A parent reads how it goes. An admin stands in for any tutor.
public func may(_ deed: Deed, as role: Role, to relation: Relation = .unrelated) -> Bool {
  guard deed.isOfAStudent else {
    switch deed {
    case .administer: return role == .admin
    case .seeChildren: return role == .parent
    default: return role == .tutor || role == .admin
    }
  }
  switch (role, relation) {
  case (.student, .own):
    switch deed {
    case .seeProgress, .seeSummaries, .seeAssigned, .practise, .ask, .converse: return true
    default: return false
    }
  case (.tutor, .assigned), (.tutor, .assignedFor), (.admin, _): return deed != .ask && deed != .practise
  case (.parent, .child): return deed == .seeProgress || deed == .seeSummaries
  default: return false
  }
}
