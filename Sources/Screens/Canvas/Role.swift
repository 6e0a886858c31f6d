import Terminal

/// On a screen a role is how text is meant; what somebody may do is `Learning.Role`.
public typealias Role = Terminal.Role
