// HTTP: every byte that leaves this machine goes through here. It knows no dialect of any server.
//
//   Messages/     a request, the head of an answer, what happens in between (HTTPEvent), why it failed (HTTPFailure)
//   Engine/       libcurl on one thread of its own: CurlEngine starts, HTTPExchange stops, pauses and goes on
//   Streaming/    server-sent events out of bytes
//   Retrying/     whether a request is sent again, and when
//
// Messages, Streaming and Retrying are values in, values out. Only Engine touches the world, and it begins to at the
// first request: until then libcurl is not even loaded, because that costs a quarter of the time to the first paint.
//
// Nothing here puts a secret into words: a field that is marked secret, a user in a URL and its query are left out of
// every description and every failure.
