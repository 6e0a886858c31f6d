// In C, because Swift cannot call functions of variable arguments, and so that one table holds every symbol of libcurl.

#define _GNU_SOURCE
#include "CCurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static struct {
  CURLcode (*global_init)(long);
  curl_version_info_data *(*version_info)(CURLversion);
  CURL *(*easy_init)(void);
  void (*easy_cleanup)(CURL *);
  CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
  CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
  CURLcode (*easy_pause)(CURL *, int);
  const char *(*easy_strerror)(CURLcode);
  struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
  void (*slist_free_all)(struct curl_slist *);
  CURLM *(*multi_init)(void);
  CURLMcode (*multi_cleanup)(CURLM *);
  CURLMcode (*multi_add_handle)(CURLM *, CURL *);
  CURLMcode (*multi_remove_handle)(CURLM *, CURL *);
  CURLMcode (*multi_perform)(CURLM *, int *);
  CURLMcode (*multi_poll)(CURLM *, struct curl_waitfd *, unsigned int, int, int *);
  CURLMsg *(*multi_info_read)(CURLM *, int *);
} curl;

static const struct {
  const char *name;
  void *place;
} symbols[] = {
    {"curl_global_init", &curl.global_init},
    {"curl_version_info", &curl.version_info},
    {"curl_easy_init", &curl.easy_init},
    {"curl_easy_cleanup", &curl.easy_cleanup},
    {"curl_easy_setopt", &curl.easy_setopt},
    {"curl_easy_getinfo", &curl.easy_getinfo},
    {"curl_easy_pause", &curl.easy_pause},
    {"curl_easy_strerror", &curl.easy_strerror},
    {"curl_slist_append", &curl.slist_append},
    {"curl_slist_free_all", &curl.slist_free_all},
    {"curl_multi_init", &curl.multi_init},
    {"curl_multi_cleanup", &curl.multi_cleanup},
    {"curl_multi_add_handle", &curl.multi_add_handle},
    {"curl_multi_remove_handle", &curl.multi_remove_handle},
    {"curl_multi_perform", &curl.multi_perform},
    {"curl_multi_poll", &curl.multi_poll},
    {"curl_multi_info_read", &curl.multi_info_read},
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char trouble[256];
static int is_loaded = 0;

static void load(void) {
  // Debian has it with OpenSSL and with GnuTLS; either will do.
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    const char *words = dlerror();
    snprintf(trouble, sizeof trouble, "%s", words != NULL ? words : "libcurl.so.4");
    library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  }
  if (library == NULL) return;
  for (size_t index = 0; index < sizeof symbols / sizeof *symbols; index++) {
    void *symbol = dlsym(library, symbols[index].name);
    if (symbol == NULL) {
      snprintf(trouble, sizeof trouble, "libcurl has no %s", symbols[index].name);
      return;
    }
    memcpy(symbols[index].place, &symbol, sizeof symbol);
  }
  curl_version_info_data *version = curl.version_info(CURLVERSION_NOW);
  if (version->version_num < 0x075500) {
    snprintf(trouble, sizeof trouble, "libcurl is %s, and 7.85 is needed", version->version);
    return;
  }
  // OpenSSL would take itself apart when the program exits, under the hands of a thread that still uses it. 0x80000 is
  // OPENSSL_INIT_NO_ATEXIT, which counts only before anything else of it is called; GnuTLS has no such function.
  int (*init_openssl)(uint64_t, const void *) = NULL;
  void *symbol = dlsym(library, "OPENSSL_init_crypto");
  memcpy(&init_openssl, &symbol, sizeof symbol);
  if (init_openssl != NULL) init_openssl(0x80000, NULL);
  CURLcode code = curl.global_init(CURL_GLOBAL_ALL);
  if (code != CURLE_OK) {
    snprintf(trouble, sizeof trouble, "%s", curl.easy_strerror(code));
    return;
  }
  is_loaded = 1;
}

const char *lectern_curl_load(void) {
  pthread_once(&once, load);
  return is_loaded ? NULL : trouble;
}

// libcurl's own sockets would be inherited by every program that is started meanwhile, and stay open with it.
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  (void)context;
  (void)purpose;
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

CURL *lectern_easy_init(void) {
  CURL *easy = curl.easy_init();
  if (easy != NULL) curl.easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  return easy;
}

void lectern_easy_cleanup(CURL *easy) { curl.easy_cleanup(easy); }

CURLcode lectern_easy_set_long(CURL *easy, CURLoption option, long value) {
  return curl.easy_setopt(easy, option, value);
}

CURLcode lectern_easy_set_size(CURL *easy, CURLoption option, curl_off_t value) {
  return curl.easy_setopt(easy, option, value);
}

CURLcode lectern_easy_set_text(CURL *easy, CURLoption option, const char *value) {
  return curl.easy_setopt(easy, option, value);
}

CURLcode lectern_easy_set_bytes(CURL *easy, CURLoption option, const void *value) {
  return curl.easy_setopt(easy, option, value);
}

CURLcode lectern_easy_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl.easy_setopt(easy, option, value);
}

CURLcode lectern_easy_set_receiver(CURL *easy, CURLoption function, curl_write_callback receiver, CURLoption data,
                                   void *context) {
  CURLcode code = curl.easy_setopt(easy, function, receiver);
  return code != CURLE_OK ? code : curl.easy_setopt(easy, data, context);
}

long lectern_easy_long(CURL *easy, CURLINFO info) {
  long value = -1;
  return curl.easy_getinfo(easy, info, &value) == CURLE_OK ? value : -1;
}

CURLcode lectern_easy_resume(CURL *easy) { return curl.easy_pause(easy, CURLPAUSE_CONT); }
const char *lectern_easy_words(CURLcode code) { return curl.easy_strerror(code); }

struct curl_slist *lectern_list_append(struct curl_slist *list, const char *text) {
  return curl.slist_append(list, text);
}

void lectern_list_free(struct curl_slist *list) { curl.slist_free_all(list); }

CURLM *lectern_multi_init(void) { return curl.multi_init(); }
void lectern_multi_cleanup(CURLM *multi) { curl.multi_cleanup(multi); }
CURLMcode lectern_multi_add(CURLM *multi, CURL *easy) { return curl.multi_add_handle(multi, easy); }
CURLMcode lectern_multi_remove(CURLM *multi, CURL *easy) { return curl.multi_remove_handle(multi, easy); }

CURLMcode lectern_multi_perform(CURLM *multi) {
  int running;
  return curl.multi_perform(multi, &running);
}

CURLMcode lectern_multi_wait(CURLM *multi, int wake, int milliseconds) {
  struct curl_waitfd extra = {.fd = wake, .events = CURL_WAIT_POLLIN, .revents = 0};
  return curl.multi_poll(multi, &extra, 1, milliseconds, NULL);
}

CURL *lectern_multi_next_ended(CURLM *multi, CURLcode *code) {
  int left;
  CURLMsg *message;
  while ((message = curl.multi_info_read(multi, &left)) != NULL) {
    if (message->msg == CURLMSG_DONE) {
      *code = message->data.result;
      return message->easy_handle;
    }
  }
  return NULL;
}
