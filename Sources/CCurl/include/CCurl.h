#ifndef LECTERN_CCURL
#define LECTERN_CCURL

// libcurl, loaded when it is first needed: linked, it and the thirty libraries that it draws in would cost every start of
// Lectern 4 ms. And names for its functions of variable arguments, which Swift cannot call.
#include <curl/curl.h>
#include <poll.h>

/// Loads libcurl. NULL if it is there, else why not, in the system's words. From any thread, any number of times.
/// Everything below may be called only after it has returned NULL.
const char *lectern_curl_load(void);

CURL *lectern_easy_init(void);
void lectern_easy_cleanup(CURL *easy);
CURLcode lectern_easy_set_long(CURL *easy, CURLoption option, long value);
CURLcode lectern_easy_set_size(CURL *easy, CURLoption option, curl_off_t value);
CURLcode lectern_easy_set_text(CURL *easy, CURLoption option, const char *value);
CURLcode lectern_easy_set_bytes(CURL *easy, CURLoption option, const void *value);
CURLcode lectern_easy_set_list(CURL *easy, CURLoption option, struct curl_slist *value);
/// For the options of head and body: what is called with every piece, and what it is given.
CURLcode lectern_easy_set_receiver(CURL *easy, CURLoption function, curl_write_callback receiver, CURLoption data,
                                   void *context);
/// -1 where libcurl knows nothing.
long lectern_easy_long(CURL *easy, CURLINFO info);
/// Takes up a transfer whose receiver returned CURL_WRITEFUNC_PAUSE.
CURLcode lectern_easy_resume(CURL *easy);
const char *lectern_easy_words(CURLcode code);

struct curl_slist *lectern_list_append(struct curl_slist *list, const char *text);
void lectern_list_free(struct curl_slist *list);

CURLM *lectern_multi_init(void);
void lectern_multi_cleanup(CURLM *multi);
CURLMcode lectern_multi_add(CURLM *multi, CURL *easy);
CURLMcode lectern_multi_remove(CURLM *multi, CURL *easy);
/// Does what can be done without waiting.
CURLMcode lectern_multi_perform(CURLM *multi);
/// Waits for the network, for `wake` to become readable, or for so many milliseconds.
CURLMcode lectern_multi_wait(CURLM *multi, int wake, int milliseconds);
/// A transfer that has ended, and how; NULL if there is none.
CURL *lectern_multi_next_ended(CURLM *multi, CURLcode *code);

#endif
