// Runtime: effects become deeds, news becomes events. The only room that sees everyone.
//
//   Launch.swift     from folders and flags to a running program
//   Folders.swift    where the notebook, the content and the themes lie: the only file that knows paths
//   Loop/            keys and news in, frames out: one thread, poll() and a mailbox
//   Desks/           what is done off that thread: the notebook, passwords, content
//   Models/          language models: whose key, who is asked, what it costs
//   Upkeep/          doctor, backup, restore, the line for a shell prompt
