// Gateway: the dialects of the language models. It knows no lesson, no student and no notebook.
//
//   Asking/       what is asked: ModelRequest, and of whom: Provider, ModelSettings, APIKey
//   Answering/    what comes back: ModelEvent, ModelReply, TokenUsage, and why not: ModelFailure
//   Dialects/     two pure functions a provider: a request into bytes, and its stream into events
//   Structured/   answers that are JSON: the schema, our own check of it, and the ways to ask for it
//   JSON/         a JSON value, and the text that is read out of one that is half written
//   Calling/      ModelCall: dialect, engine and retries together; the only part that sends anything
//
// `providers.md` of the plan is where the wire formats come from. Everything is read leniently: what is not known is
// passed over, and an answer is whole only where its protocol says that it is.
